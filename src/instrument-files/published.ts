/**
 * What was published last, so that a change after it is noticed: published.json beside instrument.yaml, written by
 * `npm run questions -- FOLDER --publish`. It holds every id ever used, and marks of what was asked and of its words.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions, isSameEdition } from '../core/instrument/editions';
import { type PublishedFile, publishedFileSchema } from '../core/instrument/published-file';
import { listWords } from '../core/wording/words';
import type { PublishedMarks } from './published-marks';

const NAME = 'published.json';
/** So many ids are named; more would hide what to do. */
const NAMED = 6;

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
  now: PublishedMarks,
  earlier: readonly string[],
): readonly Owed[] {
  const last = read(folder);
  if (last === null) return [];
  if (last.id !== now.id)
    return [
      {
        key: 'id',
        message: `published.json is the list of ${last.id}. An id never changes: write it as it was, or delete published.json if this is another set`,
      },
    ];
  return [...numbersOwed(last, now), ...renamed(last, now), ...versionOwed(last, now, earlier)];
}

function numbersOwed(last: PublishedFile, now: PublishedMarks): Owed[] {
  return Object.entries(now.questions).flatMap(([id, { number, words }]) => {
    const was = last.questions[id];
    const owner = Object.entries(last.questions).find(
      ([other, its]) => its.number === number && other !== id,
    );
    const hasMoved = was !== undefined && isOfOtherSection(was.number, number, [last, now]);
    const message = wrongWith(id, number, { was, owner: owner?.[0], words, hasMoved });
    return message === null ? [] : [{ key: 'version', message }];
  });
}

const letterOf = (number: string): string => number.charAt(0);

/** A question that leaves its section leaves its number behind; a section that only took another letter leaves none. */
function isOfOtherSection(
  was: string,
  is: string,
  [last, now]: readonly [PublishedFile, PublishedMarks],
): boolean {
  const hasLetter = ({ questions }: Pick<PublishedFile, 'questions'>, letter: string) =>
    Object.values(questions).some(({ number }) => letterOf(number) === letter);
  const [before, after] = [letterOf(was), letterOf(is)];
  return before !== after && (hasLetter(now, before) || hasLetter(last, after));
}

type Before = {
  readonly was: PublishedFile['questions'][string] | undefined;
  readonly owner: string | undefined;
  readonly words: string;
  readonly hasMoved: boolean;
};

function wrongWith(
  id: string,
  number: string,
  { was, owner, words, hasMoved }: Before,
): string | null {
  if (was !== undefined && was.number !== number && !hasMoved)
    return `${id} had the number ${was.number}: a number never moves`;
  if (was?.number !== number && owner !== undefined)
    return `${number} was that of ${owner}: take the next free one`;
  return was?.isDropped && was.words !== words
    ? `${id} was the id of a question that was dropped, and files still hold answers to it: choose an id nobody has used`
    : null;
}

/** What people set is kept under these ids, and an id that only looks renamed would lose it. */
const SET_BY_PEOPLE = {
  sections: ['the section', 'Targets set for it would count no more'],
  functions: ['the function', 'What people said of its weight here would count no more'],
  outcomes: ['the outcome', 'What people answered to it would be shown no more'],
} as const;
const LISTS = ['sections', 'functions', 'outcomes'] as const;

function renamed(last: PublishedFile, now: PublishedMarks): Owed[] {
  return LISTS.flatMap((list) => {
    const [what, loss] = SET_BY_PEOPLE[list];
    const before = last[list];
    const ids = now[list];
    return before
      .filter((id, k) => !ids.includes(id) && isNew(ids[k], before))
      .map((id) => ({
        key: list,
        message: `${what} ${id} is gone: to rename it change its name and keep its id. ${loss}`,
      }));
  });
}

const isNew = (id: string | undefined, before: readonly string[]): boolean =>
  id !== undefined && !before.includes(id);

function versionOwed(last: PublishedFile, now: PublishedMarks, earlier: readonly string[]): Owed[] {
  const { asked, said } = differences(last, now);
  const isRaised = compareVersions(now.version, last.version) > 0;
  const hasNewEdition = isRaised && !isSameEdition(now.version, last.version);
  const owe = (message: string): Owed[] => [{ key: 'version', message }];
  if (compareVersions(now.version, last.version) < 0)
    return owe(`write a version above ${last.version}, which was published`);
  if (asked.length > 0 && !hasNewEdition)
    return owe(
      `raise the middle number, to ${raised(last.version, 1)}. Since ${last.version} was published: ${asked.join('; ')}`,
    );
  if (asked.length > 0 && !earlier.includes(last.version))
    return owe(
      `copy instrument.yaml and sections/ as they were published into earlier/${last.version}: what was signed off is read in them`,
    );
  if (asked.length === 0 && said.length > 0 && !isRaised)
    return owe(
      `raise the last number, to ${raised(last.version, 2)}. Since ${last.version} was published: ${said.join('; ')}. If someone might now choose another level, it is a new meaning: see docs/own-questions.md`,
    );
  return [];
}

const raised = (version: string, at: 1 | 2): string =>
  version
    .split('.')
    .map((number, k) => (k < at ? number : k === at ? String(Number(number) + 1) : '0'))
    .join('.');

/** What is asked or counted otherwise, and what only says the same in other words. */
function differences(last: PublishedFile, now: PublishedMarks) {
  const before = Object.entries(last.questions).filter(([, { isDropped }]) => !isDropped);
  const known = new Set(before.map(([id]) => id));
  const those = (is: (id: string) => boolean) => before.flatMap(([id]) => (is(id) ? [id] : []));
  const isOther = (id: string, mark: 'asks' | 'words') =>
    now.questions[id] !== undefined && now.questions[id][mark] !== last.questions[id]?.[mark];
  // Answers of a room travel in the order of the questions, without their ids.
  const stayed = Object.keys(now.questions).filter((id) => known.has(id));
  const isReordered =
    stayed.join(' ') !==
    before.flatMap(([id]) => (now.questions[id] === undefined ? [] : [id])).join(' ');
  const told = (ids: readonly string[], one: string, more: string) =>
    ids.length === 0 ? [] : [`${namedOf(ids)} ${ids.length === 1 ? one : more}`];
  return {
    asked: [
      ...told(
        Object.keys(now.questions).filter((id) => !known.has(id)),
        'is new',
        'are new',
      ),
      ...told(
        those((id) => now.questions[id] === undefined),
        'is gone',
        'are gone',
      ),
      ...told(
        those((id) => isOther(id, 'asks')),
        'means, counts or may be answered otherwise',
        'mean, count or may be answered otherwise',
      ),
      ...(isReordered ? ['the questions stand in another order'] : []),
      ...(now.asks === last.asks ? [] : ['weights, targets or lists of instrument.yaml differ']),
    ],
    said: [
      ...told(
        those((id) => isOther(id, 'words')),
        'is worded otherwise',
        'are worded otherwise',
      ),
      ...(now.words === last.words ? [] : ['words of instrument.yaml differ']),
    ],
  };
}

const namedOf = (ids: readonly string[]): string =>
  ids.length <= NAMED
    ? listWords(ids)
    : `${ids.slice(0, NAMED).join(', ')} and ${ids.length - NAMED} more`;

/** Writes down what stands here as published in its order, and after it every id used before. */
export function writePublished(folder: string, now: PublishedMarks | null): void {
  if (now === null) return;
  const gone = Object.entries(read(folder)?.questions ?? {}).flatMap(([id, marks]) =>
    now.questions[id] === undefined ? [[id, { ...marks, isDropped: true }] as const] : [],
  );
  const next: PublishedFile = {
    ...now,
    questions: { ...now.questions, ...Object.fromEntries(gone) },
  };
  writeFileSync(join(folder, NAME), `${JSON.stringify(next, null, 2)}\n`);
}
