/**
 * What one edition of the questions owes to those before it, and how they are told apart. The files of an
 * earlier edition stay as they were, so that what was answered then can be shown in its own words.
 */
import type { Instrument } from './instrument';
import type { PlacedItem } from './placed-item';
import type { Problem } from './problem';
import type { InstrumentFile } from './schema';

/** Major and minor number of a version: clearer wording alone makes no other edition. */
const editionOf = (version: string): string => version.split('.').slice(0, 2).join('.');

export const isSameEdition = (one: string, other: string): boolean =>
  editionOf(one) === editionOf(other);

/** Below 0 where the first is the older. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = a?.findIndex((number, k) => number !== b?.[k]) ?? -1;
  return (a?.[at] ?? 0) - (b?.[at] ?? 0);
}

type Ours = Pick<Instrument, 'version' | 'scale' | 'earlier'>;

/** Whether answers to that version of the questions may stand beside answers to ours. What is not known may not. */
export function isOnOurScale(version: string, { version: ours, scale, earlier }: Ours): boolean {
  if (isSameEdition(version, ours)) return true;
  const known = earlier.find((edition) => isSameEdition(edition.version, version));
  return known?.scale === scale;
}

/** What breaks with the editions before: a meaning whose earlier words are gone, a scale or version not raised, a number used again. */
export function editionProblems(
  head: InstrumentFile,
  headName: string,
  placed: readonly PlacedItem[],
  earlier: readonly Instrument[],
): Problem[] {
  const newest = earlier.at(-1);
  const isRaised = placed.some(({ item }) => {
    const before = newest?.items.find(({ id }) => id === item.id);
    return before !== undefined && before.meaningVersion !== item.meaningVersion;
  });
  return [
    ...earlier
      .filter(({ version }) => compareVersions(version, head.version) >= 0)
      .map(({ version }) => ({
        file: headName,
        path: ['version'],
        message: `raise it: the edition ${version} is among the earlier ones`,
      })),
    ...(isRaised && newest !== undefined && head.scale <= newest.scale
      ? [
          {
            file: headName,
            path: ['scale'],
            message: `raise it above ${newest.scale}, since a meaningVersion is raised`,
          },
        ]
      : []),
    ...placed.flatMap((entry) => itemProblems(entry, earlier)),
  ];
}

function itemProblems(
  { file, index, item }: PlacedItem,
  earlier: readonly Instrument[],
): Problem[] {
  const { id, number, meaningVersion } = item;
  const past = earlier.flatMap(({ version, items }) =>
    items.map((other) => ({ ...other, version })),
  );
  const owner = past.find((other) => other.number === number && other.id !== id);
  const highest = past
    .filter((other) => other.id === id)
    .reduce((most, other) => Math.max(most, other.meaningVersion), 0);
  const isWordless =
    meaningVersion > 1 &&
    !past.some((other) => other.id === id && other.meaningVersion === meaningVersion - 1);
  return [
    ...(owner === undefined
      ? []
      : [
          {
            file,
            path: ['items', index, 'number'],
            message: `"${number}" was that of ${owner.id} in ${owner.version}; take the next free one`,
          },
        ]),
    ...(meaningVersion < highest
      ? [
          {
            file,
            path: ['items', index, 'meaningVersion'],
            message: `it was ${highest} in an earlier edition: a meaningVersion only rises`,
          },
        ]
      : []),
    ...(isWordless
      ? [
          {
            file,
            path: ['items', index, 'meaningVersion'],
            message: `no edition in earlier/ has this question with ${meaningVersion - 1}; copy the files there before you change them`,
          },
        ]
      : []),
  ];
}
