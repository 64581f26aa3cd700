/**
 * docs/own-questions.md followed to the letter: each change of its table is made on a copy of the questions, the check
 * says which number to raise, and old files are opened before and after it.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Document, parseDocument } from 'yaml';
import type { Assessment } from '../../src/core/document/assessment';
import { decodeAssessment } from '../../src/core/file/decode';
import { encodeAssessment } from '../../src/core/file/encode';
import { analyse } from '../../src/core/gaps/analyse';
import type { Instrument } from '../../src/core/instrument/instrument';
import { partOf } from '../../src/core/lineage/part-of';
import { ownEdition, setAside } from '../../src/core/lineage/set-aside';
import { writePublished } from '../../src/instrument-files/published';
import { type Questions, readQuestions } from '../../src/instrument-files/read-questions';
import { FUNDING, KNOWLEDGE } from '../support/broken-bank';
import { FIXED_QUESTIONS } from '../support/fixed-questions';
import { realBank, realExample } from '../support/real-bank';

const before = realBank();
const HEAD = 'instrument.yaml';
const FROZEN = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'].flatMap((version) =>
  readdirSync(`tests/frozen/${version}`).map((name) => `${version}/${name}`),
);

const example = realExample();
const signed: Assessment = {
  ...example,
  signOff: { approvedBy: 'The board', approvedOn: '2026-11-20', nextReview: '', isFinal: true },
};
const part = partOf(example, {
  id: 'part',
  items: ['F-FF-1', 'F-FF-2', 'K-VP-1'],
  sentAt: '2026-11-20T10:00:00.000Z',
  ...{ to: 'Priya', from: 'Tom', message: '' },
});
const saved = (assessment: Assessment): string =>
  encodeAssessment(assessment, { savedAt: '2026-11-20T10:00:00.000Z', source: 'mainstay' });

/** Every file there has ever been, and today's: by itself, signed off, and a part of it. */
const OLD_FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FROZEN.map((name) => [name, readFileSync(`tests/frozen/${name}`, 'utf8')])),
  'today’s': saved(example),
  'signed off': saved(signed),
  part: saved(part),
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mainstay-changes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Edit = { readonly file: string; readonly edit: (document: Document) => void };
type Change = {
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly raise: 'last' | 'middle';
  /** Of the middle number, with the scale as well. */
  readonly isNewMeaning?: true;
  readonly holds: (after: Questions, opened: (name: string) => Assessment) => void;
};

const set = (file: string, path: (string | number)[], value: unknown): Edit => ({
  file,
  edit: (document) => document.setIn(path, value),
});
const drop = (file: string, path: (string | number)[]): Edit => ({
  file,
  edit: (document) => document.deleteIn(path),
});

function change(copy: string, { file, edit }: Edit): void {
  const path = join(copy, file);
  const document = parseDocument(readFileSync(path, 'utf8'));
  edit(document);
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}

const open = (name: string, { instrument }: { readonly instrument: Instrument }): Assessment => {
  const decoded = decodeAssessment(OLD_FILES[name] ?? '', { instrument });
  if (!decoded.ok) throw new Error(`${name}: ${JSON.stringify(decoded.problem)}`);
  return setAside(decoded.value.assessment, instrument);
};

/** The questions an assessment is shown in: those of its day where it stays as it was. */
const shownIn = (assessment: Assessment, after: Questions): Instrument => {
  const version = ownEdition(assessment, after.instrument);
  return version === null
    ? after.instrument
    : (after.earlier[version]?.instrument ?? after.instrument);
};

const stateOf = (assessment: Assessment, id: string) =>
  assessment.answers[id]?.answer?.state ?? 'blank';
const textsOf = ({ answers }: Assessment): string =>
  JSON.stringify(
    Object.entries(answers).map(([id, { note, evidence, answer, history }]) => [
      id,
      note,
      evidence,
      [answer, ...history.map((earlier) => earlier.answer)].filter((each) => each !== null).length,
    ]),
  );

const NEW_ITEM = (document: Document) => {
  const items = document.toJS().items;
  document.setIn(['items', items.length], {
    ...items[0],
    ...{ id: 'F-NEW-1', number: 'F99', meaningVersion: 1, quick: false },
  });
};

const scoresOf = (assessment: Assessment, instrument: Instrument) =>
  analyse(instrument, assessment).scorecard.sections.map(({ id, score, range }) => [
    id,
    score,
    range,
  ]);
const signedScores = scoresOf(open('signed off', before), before.instrument);

const levels = (word: string) =>
  [0, 1, 2, 3, 4].map((k) => `We have ${k} ${word} that we can show.`);

const CHANGES: readonly Change[] = [
  {
    what: 'a level said more clearly',
    edits: [
      set(
        FUNDING,
        ['items', 0, 'levels', 0],
        'This year’s budget pays for no hours of funding advice.',
      ),
    ],
    raise: 'last',
    holds: (_, opened) => expect(stateOf(opened('today’s'), 'F-FF-1')).toBe('rated'),
  },
  {
    what: 'a section renamed by its name',
    edits: [set(HEAD, ['sections', 0, 'name'], 'Money')],
    raise: 'last',
    holds: (after) => expect(after.instrument.sections[0]?.name).toBe('Money'),
  },
  {
    what: 'a new meaning',
    edits: [
      set(FUNDING, ['items', 0, 'levels'], levels('plans')),
      set(FUNDING, ['items', 0, 'stem'], 'How many plans can we show?'),
      set(FUNDING, ['items', 0, 'meaningVersion'], 3),
    ],
    raise: 'middle',
    isNewMeaning: true,
    holds: (_, opened) => {
      expect(stateOf(opened('today’s'), 'F-FF-1')).toBe('blank');
      expect(opened('today’s').answers['F-FF-1']?.history[0]?.answer).toMatchObject({ level: 2 });
      expect(opened('today’s').instrument.version).toBe('1.2.0');
      expect(stateOf(opened('signed off'), 'F-FF-1')).toBe('rated');
    },
  },
  {
    what: 'a question added',
    edits: [{ file: FUNDING, edit: NEW_ITEM }],
    raise: 'middle',
    holds: (after, opened) => {
      expect(analyse(after.instrument, opened('today’s')).scorecard.count.blank).toBe(1);
      const old = opened('signed off');
      expect(analyse(shownIn(old, after), old).scorecard.count.blank).toBe(0);
    },
  },
  {
    what: 'a question dropped',
    edits: [drop(FUNDING, ['items', 1])],
    raise: 'middle',
    holds: (_, opened) => expect(stateOf(opened('today’s'), 'F-FF-2')).toBe('rated'),
  },
  {
    what: '“not our role” taken off',
    edits: [drop(KNOWLEDGE, ['items', 9, 'naAllowed'])],
    raise: 'middle',
    holds: (after, opened) => {
      const item = after.instrument.items.find(({ id }) => id === 'K-VP-1');
      expect(item?.naAllowed).toBe(false);
      expect(opened('v4/full.json').answers['K-VP-1']?.answer ?? null).toBeNull();
    },
  },
  {
    what: '“not our role” allowed',
    edits: [set(FUNDING, ['items', 0, 'naAllowed'], !before.instrument.items[0]?.naAllowed)],
    raise: 'middle',
    holds: (_, opened) => expect(stateOf(opened('today’s'), 'F-FF-1')).toBe('rated'),
  },
  {
    what: 'weights changed',
    edits: [
      set(FUNDING, ['items', 0, 'importance'], 3),
      set(HEAD, ['sections', 0, 'rankingWeight'], 0),
      set(HEAD, ['sections', 1, 'rankingWeight'], 2),
    ],
    raise: 'middle',
    holds: (after, opened) =>
      expect(scoresOf(opened('today’s'), after.instrument)).not.toEqual(signedScores),
  },
  {
    what: 'the target every question starts from changed',
    edits: [set(HEAD, ['defaultTarget'], 2)],
    raise: 'middle',
    holds: (after) => expect(after.instrument.items[0]?.usualTarget).toBe(2),
  },
  {
    what: 'the quick check changed',
    edits: [drop(FUNDING, ['items', 0, 'quick'])],
    raise: 'middle',
    holds: (_, opened) => {
      const quick = opened('v6/quick.json');
      expect(quick.quickItems).toContain('F-FF-1');
    },
  },
];

const versionOf = (raise: Change['raise']) => (raise === 'last' ? '1.1.1' : '1.2.0');

describe.each(CHANGES)('$what', ({ edits, raise, isNewMeaning, holds, what }) => {
  test('is noticed, and leaves every old file whole', () => {
    const copy = join(folder, what.replaceAll(/\W/g, '-'));
    cpSync(FIXED_QUESTIONS, copy, { recursive: true });
    writePublished(copy, before);
    for (const edit of edits) change(copy, edit);

    const noticed = readQuestions(copy);
    expect(noticed.ok ? '' : noticed.problems.join('\n')).toContain(
      isNewMeaning ? 'copy the files there before you change them' : `raise the ${raise} number`,
    );

    change(copy, set(HEAD, ['version'], versionOf(raise)));
    if (isNewMeaning) change(copy, set(HEAD, ['scale'], before.instrument.scale + 1));
    if (raise === 'middle') {
      const missing = readQuestions(copy);
      expect(missing.ok ? '' : missing.problems.join('\n')).toMatch(/earlier/);
      const kept = join(copy, 'earlier', before.instrument.version);
      cpSync(join(FIXED_QUESTIONS, HEAD), join(kept, HEAD));
      cpSync(join(FIXED_QUESTIONS, 'sections'), join(kept, 'sections'), { recursive: true });
    }
    const read = readQuestions(copy);
    expect(read.ok ? [] : read.problems).toEqual([]);
    if (!read.ok) return;

    for (const name of Object.keys(OLD_FILES)) {
      const [then, now] = [open(name, before), open(name, read.value)];
      expect(textsOf(now), name).toBe(textsOf(then));
    }
    const old = open('signed off', read.value);
    expect(scoresOf(old, shownIn(old, read.value))).toEqual(signedScores);
    holds(read.value, (name) => open(name, read.value));
  });
});

test('a section renamed by its id is refused, with what to do instead', () => {
  const copy = join(folder, 'section-id');
  cpSync(FIXED_QUESTIONS, copy, { recursive: true });
  writePublished(copy, before);
  change(copy, set(HEAD, ['sections', 0, 'id'], 'money'));
  change(copy, set(FUNDING, ['section'], 'money'));
  const read = readQuestions(copy);
  expect(read.ok ? '' : read.problems.join('\n')).toContain(
    'to rename it change its name and keep its id',
  );
});

test('a set of one’s own refuses the files of another in words, and they stay what they are', () => {
  const read = readQuestions('tests/instruments/volunteer-centre');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  for (const [name, text] of Object.entries(OLD_FILES)) {
    const decoded = decodeAssessment(text, { instrument: read.value.instrument });
    expect(decoded.ok ? name : decoded.problem.code).toBe('other-instrument');
  }
});
