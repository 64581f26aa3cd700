import { againstTargets, aloneHighest, gapSpans } from './compare-rows';
import type { ScoreRow } from './report-model';
import type { Person } from './voice';
import { countWord, fitting, lowerFirst, upperFirst } from './words';

/** What a figure's rows are called: factor, factors. */
export type Noun = { readonly one: string; readonly many: string };

export const isShown = (row: ScoreRow): boolean => row.shown !== 'none';

/** Some row would be shown if it had more answers, so what is said is said of the rest. */
export const isPartial = (rows: readonly ScoreRow[]): boolean =>
  rows.some(({ state }) => state === 'insufficient');

const all = (count: number): string => (count === 2 ? 'Both' : `All ${countWord(count)}`);

/** Nothing can be shown: why. */
export const nothingShown = (rows: readonly ScoreRow[], noun: Noun): string => {
  if (rows.length === 0 || rows.some(({ state }) => state !== 'not-applicable')) {
    return `Not enough answers yet to show any ${noun.one}`;
  }
  const asked = rows.filter(({ items }) => items.length > 0).length;
  if (asked === 0) return `No question was asked about any of these ${noun.many}`;
  return asked === rows.length
    ? `All of these ${noun.many} are marked as not our role here`
    : `All that was asked about these ${noun.many} is marked as not our role here`;
};

/** Where a row stands for certain; nothing when its target lies inside its range. */
const standing = (row: ScoreRow, person: Person): string => {
  const { below, reached } = againstTargets([row]);
  if (below.length > 0) return `below ${person.ownTarget}`;
  return reached.length > 0 ? `at or above ${person.ownTarget}` : '';
};

/** The finding when a single row is shown: "Only funding can be shown: partly in place". */
export const oneShown = (row: ScoreRow, noun: Noun, person: Person): string => {
  const only = `Only ${lowerFirst(row.name)} can be shown`;
  const place = standing(row, person);
  const level = row.band === null ? ', and only as a range' : `: ${lowerFirst(row.levelWords)}`;
  const placed = row.band === null ? `, as a range ${place}` : `${level}, ${place}`;
  return fitting([
    only + (place === '' ? level : placed),
    only + level,
    `Only one ${noun.one} can be shown`,
  ]);
};

/** "All four are below your targets", "Two are below the usual target": one clause, counts only. */
export const targetClause = (
  rows: readonly ScoreRow[],
  person: Person,
  howMany: (count: number, total: number) => string = countWord,
): string => {
  const { below, reached, unsure } = againstTargets(rows);
  const total = below.length + reached.length + unsure.length;
  if (below.length === total) return `${all(total)} are below ${person.targets}`;
  if (reached.length === total) return `${all(total)} are at or above ${person.targets}`;
  const some = upperFirst(howMany(below.length || unsure.length, total));
  if (below.length === 0) return `${some} could be below target`;
  return below.length === 1 ? `${some} is below its target` : `${some} are below ${person.targets}`;
};

const outOf = (count: number, total: number): string =>
  `${countWord(count)} of ${countWord(total)}`;

const someBelow = (rows: readonly ScoreRow[], person: Person): string => {
  const { below, reached, unsure } = againstTargets(rows);
  const total = below.length + reached.length + unsure.length;
  const base = targetClause(rows, person, outOf);
  const more = countWord(unsure.length);
  const first = below[0];
  if (below.length === 1 && first && unsure.length === 0) {
    const others = total === 2 ? 'the other is not' : `the other ${countWord(total - 1)} are not`;
    return fitting([`${first.name} is below ${person.ownTarget}; ${others}`, base]);
  }
  return below.length > 0 && unsure.length > 0
    ? fitting([`${base}, and ${more} more could be`, base])
    : base;
};

/** The finding of a figure read against its targets, at most 14 words. */
export const targetFinding = (rows: readonly ScoreRow[], noun: Noun, person: Person): string => {
  const shown = rows.filter(isShown);
  const only = shown[0];
  if (!only) return nothingShown(rows, noun);
  if (shown.length === 1) return oneShown(only, noun, person);
  const { below, reached } = againstTargets(shown);
  const scope = isPartial(rows) ? ' shown' : '';
  const furthest = aloneHighest(gapSpans(shown));
  const total = all(shown.length) + scope;
  if (below.length === shown.length) {
    const base = `${total} are below ${person.ownTargets}`;
    return furthest ? fitting([`${base}, ${lowerFirst(furthest.name)} by most`, base]) : base;
  }
  if (reached.length === shown.length) return `${total} are at or above ${person.ownTargets}`;
  return someBelow(shown, person);
};
