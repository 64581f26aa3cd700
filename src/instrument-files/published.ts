/**
 * What was published last, so that a change after it is noticed: published.json beside instrument.yaml, written by
 * `npm run questions -- FOLDER --publish`. It holds every id ever used, and marks of what was asked and of its words.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from '../core/instrument/build-instrument';
import { isSameEdition } from '../core/instrument/editions';
import { type PublishedFile, publishedFileSchema } from '../core/instrument/schema';

const NAME = 'published.json';

/** What it means more to change than words: who is asked what, how it counts, and what may be answered. */
const asksOf = ({ instrument, guidance }: Compiled) => ({
  ...{ scale: instrument.scale, defaultTarget: instrument.defaultTarget },
  sections: instrument.sections.map(({ id, rankingWeight, feedsFactors }) => [
    id,
    rankingWeight,
    feedsFactors,
  ]),
  functions: instrument.functions.map(({ id, rankingWeight }) => [id, rankingWeight]),
  factors: instrument.sufficiency.map(({ id, rankingWeight, parts }) => [
    id,
    rankingWeight,
    parts.map((part) => part.id),
  ]),
  view: instrument.viewGroups.map(({ id }) => id),
  outcomes: instrument.outcomes.pathways.map(({ id }) => id),
  items: instrument.items.map((item) => [
    ...[item.id, item.number, item.section, item.meaningVersion, item.importance, item.home],
    ...[item.functions, item.sufficiency, item.sufficiencyPart, item.flag !== null],
    ...[item.quick, item.naAllowed, item.viewGroups, guidance.items[item.id]?.partner !== null],
  ]),
});

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

const wordsOf = ({ instrument, guidance }: Compiled) => {
  const { version: _, published: __, earlier: ___, ...words } = instrument;
  return { ...words, guidance };
};

function read(folder: string): PublishedFile | null {
  const path = join(folder, NAME);
  if (!existsSync(path)) return null;
  return publishedFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** `key` is the line of instrument.yaml it is said at. */
type Owed = { readonly key: string; readonly message: string };

/** What these questions owe to what was published last; nothing where nothing was. */
export function owedToPublished(
  folder: string,
  questions: Compiled,
  earlier: readonly string[],
): readonly Owed[] {
  const last = read(folder);
  if (last === null) return [];
  const { version, items, sections } = questions.instrument;
  const isOther = hashOf(wordsOf(questions)) !== last.words;
  const asksOther = hashOf(asksOf(questions)) !== last.asks;
  const moved = items.flatMap(({ id, number }) => {
    const was = last.ids[id];
    const owner = Object.entries(last.ids).find(([other, its]) => its === number && other !== id);
    if (was !== undefined && was !== number)
      return [{ key: 'version', message: `${id} had the number ${was}: a number never moves` }];
    if (was === undefined && owner !== undefined)
      return [
        { key: 'version', message: `${number} was that of ${owner[0]}: take the next free one` },
      ];
    return [];
  });
  const gone = last.sections.filter((id) => !sections.some((section) => section.id === id));
  return [
    ...moved,
    ...(isOther && version === last.version
      ? [{ key: 'version', message: asksOther ? raiseMiddle(last) : raiseLast(last) }]
      : []),
    ...(asksOther && version !== last.version && isSameEdition(version, last.version)
      ? [{ key: 'version', message: raiseMiddle(last) }]
      : []),
    ...(asksOther && !isSameEdition(version, last.version) && !earlier.includes(last.version)
      ? [
          {
            key: 'version',
            message: `copy instrument.yaml, sections/ and example.json as they were published into earlier/${last.version}: what was signed off is read in them`,
          },
        ]
      : []),
    ...gone.map((id) => ({
      key: 'sections',
      message: `the section ${id} is gone: to rename it change its name and keep its id. Targets set for it would count no more`,
    })),
  ];
}

const raiseLast = ({ version }: PublishedFile): string =>
  `raise the last number: words differ from what was published as ${version}`;

const raiseMiddle = ({ version }: PublishedFile): string =>
  `raise the middle number: what is asked, or how it counts, differs from what was published as ${version}`;

/** Writes down what stands here as published, with every id used before. */
export function writePublished(folder: string, questions: Compiled): void {
  const { version, items, sections } = questions.instrument;
  const next: PublishedFile = {
    version,
    asks: hashOf(asksOf(questions)),
    words: hashOf(wordsOf(questions)),
    ids: {
      ...read(folder)?.ids,
      ...Object.fromEntries(items.map(({ id, number }) => [id, number])),
    },
    sections: sections.map(({ id }) => id),
  };
  writeFileSync(join(folder, NAME), `${JSON.stringify(next, null, 2)}\n`);
}
