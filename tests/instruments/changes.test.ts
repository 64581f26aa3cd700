/**
 * docs/own-questions.md followed to the letter: each change of its table is made on a copy of the questions, the check
 * says which number to raise, and old files are opened before and after it, and saved and opened once more.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from 'yaml';
import { decodeInvitation, encodeInvitation } from '../../src/core/codes/invitation-code';
import type { Assessment } from '../../src/core/document/assessment';
import { decodeAssessment } from '../../src/core/file/decode';
import { analyse } from '../../src/core/gaps/analyse';
import { countAnswers } from '../../src/core/response/completeness';
import { itemsInPlay, quickItems } from '../../src/core/response/items-in-play';
import { toLookAtAgain } from '../../src/core/response/meaning';
import { writePublished } from '../../src/instrument-files/published';
import { readExample } from '../../src/instrument-files/read-example';
import { type Questions, readQuestions } from '../../src/instrument-files/read-questions';
import { FUNDING, KNOWLEDGE } from '../support/broken-bank';
import { realBank } from '../support/real-bank';
import { drop, edited, type FileEdit, HEAD, problemsOf, set } from './edited-copy';
import { FIXED_QUESTIONS } from './fixed-questions';
import {
  atEachItem,
  OLD_FILES,
  opened,
  openedIn,
  peopleIn,
  savedAgain,
  scoresOf,
  shownIn,
  stateOf,
  textsOf,
} from './old-files';

const before = realBank();

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mainstay-changes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Change = {
  readonly what: string;
  readonly edits: readonly FileEdit[];
  readonly raise: 'last' | 'middle';
  /** What the check says of it beside the number. */
  readonly says: string;
  /** Of the middle number, with the scale as well. */
  readonly isNewMeaning?: true;
  readonly holds: (after: Questions, open: (name: string) => Assessment) => void;
};

const newItem =
  (own: { id: string; number: string; meaningVersion: number }) => (document: Document) => {
    const items = document.toJS().items;
    document.setIn(['items', items.length], { ...items[0], quick: false, ...own });
  };

const levels = (word: string) =>
  [0, 1, 2, 3, 4].map((k) => `We have ${k} ${word} that we can show.`);

const blanksIn = (after: Questions, assessment: Assessment): number =>
  countAnswers(itemsInPlay(shownIn(assessment, after).instrument, assessment), assessment.answers)
    .blank;

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
    says: 'F-FF-1 is worded otherwise',
    holds: (after, open) => {
      expect(stateOf(open('today’s'), 'F-FF-1')).toBe('rated');
      expect(shownIn(open('signed off'), after).instrument.items[0]?.levels[0]).toMatch(/^This/);
    },
  },
  {
    what: 'a section renamed by its name',
    edits: [set(HEAD, ['sections', 0, 'name'], 'Money')],
    raise: 'last',
    says: 'words of instrument.yaml differ',
    holds: (after) => expect(after.instrument.sections[0]?.name).toBe('Money'),
  },
  {
    what: 'a function renamed by its name',
    edits: [set(HEAD, ['functions', 0, 'name'], 'Helping with money')],
    raise: 'last',
    says: 'words of instrument.yaml differ',
    holds: (after) => expect(after.instrument.functions[0]?.name).toBe('Helping with money'),
  },
  {
    what: 'a new meaning',
    edits: [
      set(FUNDING, ['items', 0, 'levels'], levels('plans')),
      set(FUNDING, ['items', 0, 'stem'], 'How many plans can we show?'),
      set(FUNDING, ['items', 0, 'meaningVersion'], 3),
    ],
    raise: 'middle',
    says: 'copy the files there before you change them',
    isNewMeaning: true,
    holds: (after, open) => {
      const now = open('today’s');
      const [item] = after.instrument.items;
      if (item === undefined) throw new Error('it is there');
      expect(stateOf(now, 'F-FF-1')).toBe('blank');
      expect(toLookAtAgain(now.answers['F-FF-1'], item)?.answer).toMatchObject({ level: 2 });
      expect(now.instrument.version).toBe('1.2.0');
      for (const name of ['signed off', 'away-day', 'away-day, signed off'])
        expect(open(name).instrument.version, name).toBe('1.1.0');
      expect(stateOf(open('signed off'), 'F-FF-1')).toBe('rated');
      expect(shownIn(open('signed off'), after).instrument.items[0]?.stem).not.toMatch(/plans/);
      expect(stateOf(open('part'), 'F-FF-1')).toBe('blank');
    },
  },
  {
    what: 'a question added',
    edits: [{ file: FUNDING, edit: newItem({ id: 'F-NEW-1', number: 'F99', meaningVersion: 1 }) }],
    raise: 'middle',
    says: 'F-NEW-1 is new',
    holds: (after, open) => {
      expect(blanksIn(after, open('today’s'))).toBe(1);
      for (const name of ['signed off', 'part', 'quick'])
        expect(blanksIn(after, open(name))).toBe(0);
    },
  },
  {
    what: 'a question dropped',
    edits: [drop(FUNDING, ['items', 1])],
    raise: 'middle',
    says: 'F-FF-2 is gone',
    holds: (after, open) => {
      expect(stateOf(open('today’s'), 'F-FF-2')).toBe('rated');
      expect(itemsInPlay(after.instrument, open('today’s')).map(({ id }) => id)).not.toContain(
        'F-FF-2',
      );
      expect(blanksIn(after, open('part'))).toBe(0);
    },
  },
  {
    what: '“not our role” taken off',
    edits: [drop(KNOWLEDGE, ['items', 9, 'naAllowed'])],
    raise: 'middle',
    says: 'K-VP-1 means, counts or may be answered otherwise',
    holds: (after, open) => {
      const item = after.instrument.items.find(({ id }) => id === 'K-VP-1');
      expect(item?.naAllowed).toBe(false);
      expect(open('v4/full.json').answers['K-VP-1']?.answer ?? null).toBeNull();
      const record = open('not our role').answers['K-VP-1'];
      expect(record?.answer).toBeNull();
      expect(record?.history[0]?.answer).toMatchObject({ state: 'na', detail: 'The hub.' });
      expect(blanksIn(after, open('not our role'))).toBe(1);
      const signed = open('not our role, signed off');
      expect(stateOf(signed, 'K-VP-1')).toBe('na');
      expect(blanksIn(after, signed)).toBe(0);
    },
  },
  {
    what: '“not our role” allowed',
    edits: [set(FUNDING, ['items', 0, 'naAllowed'], !before.instrument.items[0]?.naAllowed)],
    raise: 'middle',
    says: 'F-FF-1 means, counts or may be answered otherwise',
    holds: (_, open) => expect(stateOf(open('today’s'), 'F-FF-1')).toBe('rated'),
  },
  {
    what: 'weights changed',
    edits: [
      set(FUNDING, ['items', 0, 'importance'], 3),
      set(HEAD, ['sections', 0, 'rankingWeight'], 0),
      set(HEAD, ['sections', 1, 'rankingWeight'], 2),
    ],
    raise: 'middle',
    says: 'weights, targets or lists of instrument.yaml differ',
    holds: (after, open) =>
      expect(scoresOf(open('today’s'), after)).not.toEqual(
        scoresOf(opened('today’s', before), before),
      ),
  },
  {
    what: 'the target every question starts from changed',
    edits: [set(HEAD, ['defaultTarget'], 2)],
    raise: 'middle',
    says: 'weights, targets or lists of instrument.yaml differ',
    holds: (after, open) => {
      expect(after.instrument.items[0]?.usualTarget).toBe(2);
      expect(open('today’s').targets).toEqual(opened('today’s', before).targets);
    },
  },
  {
    what: 'the quick check changed',
    edits: [
      drop(FUNDING, ['items', 0, 'quick']),
      set(FUNDING, ['items', 2, 'quick'], true),
      set(FUNDING, ['items', 2, 'knownBy'], 'board'),
    ],
    raise: 'middle',
    says: 'F-FF-1 and F-FF-3 mean, count or may be answered otherwise',
    holds: (after, open) => {
      expect(open('v6/quick.json').quickItems).toContain('F-FF-1');
      const quick = open('quick');
      expect(blanksIn(after, quick)).toBe(0);
      const asked = itemsInPlay(after.instrument, quick).map(({ id }) => id);
      expect(asked).toContain('F-FF-1');
      expect(asked).not.toContain('F-FF-3');
    },
  },
];

const versionOf = (raise: Change['raise']) => (raise === 'last' ? '1.1.1' : '1.2.0');

/** A copy of the questions that are in use, with what was published written down. */
function published(what: string): string {
  const copy = join(folder, what.replaceAll(/\W/g, '-'));
  cpSync(FIXED_QUESTIONS, copy, { recursive: true });
  const read = readQuestions(copy);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  writePublished(copy, read.marks);
  return copy;
}

describe.each(CHANGES)('$what', ({ edits, raise, says, isNewMeaning, holds, what }) => {
  test('is noticed, and leaves every old file whole', () => {
    const copy = published(what);
    edited(copy, ...edits);
    expect(problemsOf(copy)).toContain(says);
    expect(problemsOf(copy)).toContain(
      isNewMeaning ? 'copy the files there' : `raise the ${raise} number`,
    );

    edited(copy, set(HEAD, ['version'], versionOf(raise)));
    if (isNewMeaning) edited(copy, set(HEAD, ['scale'], before.instrument.scale + 1));
    if (raise === 'middle') {
      expect(problemsOf(copy)).toMatch(/earlier/);
      const kept = join(copy, 'earlier', before.instrument.version);
      cpSync(join(FIXED_QUESTIONS, HEAD), join(kept, HEAD));
      cpSync(join(FIXED_QUESTIONS, 'sections'), join(kept, 'sections'), { recursive: true });
    }
    expect(problemsOf(copy)).toBe('');
    const read = readQuestions(copy);
    if (!read.ok) return;
    const after = read.value;

    for (const name of Object.keys(OLD_FILES)) {
      const [then, now] = [opened(name, before), opened(name, after)];
      expect(textsOf(now), name).toBe(textsOf(then));
      expect(peopleIn(now), name).toEqual(peopleIn(then));
      expect(openedIn(savedAgain(now), after), name).toEqual(now);
    }
    for (const name of [
      'signed off',
      'not our role, signed off',
      'away-day',
      'away-day, signed off',
    ]) {
      const [then, now] = [opened(name, before), opened(name, after)];
      expect(scoresOf(now, after), name).toEqual(scoresOf(then, before));
      expect(analyse(shownIn(now, after).instrument, now).gaps, name).toEqual(
        analyse(before.instrument, then).gaps,
      );
    }
    const example = readExample(copy, after);
    expect(example.ok ? '' : example.problems.join('\n')).toContain(
      isNewMeaning ? 'answered under other words. Take this file out of the folder' : '',
    );
    expect(example.ok).toBe(!isNewMeaning);
    invitationsHold(after);
    holds(after, (name) => opened(name, after));
    writePublished(copy, read.marks);
    expect(problemsOf(copy)).toBe('');
  });
});

/** What was sent before asks the very questions it asked: here, or in the edition of its day. */
function invitationsHold(after: Questions): void {
  const quick = quickItems(before.instrument).map(({ id }) => id);
  for (const items of [quick, atEachItem(before), quick.slice(3, 9)]) {
    const code = encodeInvitation(
      {
        instrument: before.instrument,
        ...{ round: 'first', collection: 'K7M2Q9XD', items, pick: 'own', isRehearsal: false },
        ...{ attribution: 'named', organisation: '', facilitator: 'Priya', on: '' },
      },
      before.instrument,
    );
    const here = decodeInvitation(code, after.instrument);
    const own = after.earlier[before.instrument.version] ?? after;
    const then = decodeInvitation(code, own.instrument);
    expect(here.ok ? here.value.items : here.problem.code).toEqual(
      here.ok ? items : 'other-questions',
    );
    expect(then.ok && then.value.items).toEqual(items);
  }
}

test('a section renamed by its id is refused, with what to do instead', () => {
  const copy = published('section-id');
  edited(copy, set(HEAD, ['sections', 0, 'id'], 'money'), set(FUNDING, ['section'], 'money'));
  expect(problemsOf(copy)).toContain('to rename it change its name and keep its id');
});

test('a section that is dropped with its questions is a change like any other', () => {
  const copy = published('section-dropped');
  edited(copy, drop(HEAD, ['sections', 0]), set(HEAD, ['least', 'function'], 5));
  rmSync(join(copy, FUNDING));
  expect(problemsOf(copy)).toMatch(/raise the middle number.*F-FF-1, .* and 9 more are gone/);
  expect(problemsOf(copy)).not.toContain('keep its id');
});

describe('an id', () => {
  test('of a question that was dropped is not free for another', () => {
    const copy = published('id-again');
    const kept = join(copy, 'earlier', before.instrument.version);
    cpSync(join(FIXED_QUESTIONS, HEAD), join(kept, HEAD));
    cpSync(join(FIXED_QUESTIONS, 'sections'), join(kept, 'sections'), { recursive: true });
    edited(copy, drop(FUNDING, ['items', 1]), set(HEAD, ['version'], '1.2.0'));
    const read = readQuestions(copy);
    if (!read.ok) throw new Error(read.problems.join('\n'));
    writePublished(copy, read.marks);
    edited(copy, set(HEAD, ['version'], '1.3.0'), {
      file: FUNDING,
      edit: newItem({ id: 'F-FF-2', number: 'F2', meaningVersion: 2 }),
    });
    expect(problemsOf(copy)).toContain(
      'F-FF-2 was the id of a question that was dropped, and files still hold answers to it',
    );
  });

  test('of the set itself does not change under what was published', () => {
    const copy = published('set-id');
    edited(copy, set(HEAD, ['id'], 'our-own'));
    expect(problemsOf(copy)).toContain('published.json is the list of mainstay-lio');
  });

  test('and a number are each used once for all', () => {
    const copy = published('number-again');
    edited(copy, set(FUNDING, ['items', 0, 'id'], 'F-FF-9'));
    expect(problemsOf(copy)).toContain('F1');
  });
});

test('a version below the one that was published is refused', () => {
  const copy = published('version-below');
  edited(copy, set(HEAD, ['version'], '1.0.5'));
  expect(problemsOf(copy)).toContain('write a version above 1.1.0, which was published');
});

test('lines in another order, and notes for people, are no change', () => {
  const copy = published('order');
  edited(copy, {
    file: FUNDING,
    edit: (document) => {
      const [first, ...others] = document.toJS().items;
      document.setIn(
        ['items'],
        [Object.fromEntries(Object.entries(first).toReversed()), ...others],
      );
      document.commentBefore = ' A note for whoever comes after us.';
    },
  });
  expect(problemsOf(copy)).toBe('');
});

test('a set of one’s own refuses the files of another in words, and they stay what they are', () => {
  const read = readQuestions('tests/instruments/volunteer-centre');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  for (const [name, text] of Object.entries(OLD_FILES)) {
    const decoded = decodeAssessment(text, { instrument: read.value.instrument });
    expect(decoded.ok ? name : decoded.problem.code).toBe('other-instrument');
  }
});

test('a set of one’s own is begun as the page says: a copied folder, an id, a version and a question of its own', () => {
  const copy = join(folder, 'begun');
  cpSync('tests/instruments/volunteer-centre', copy, { recursive: true });
  edited(copy, set(HEAD, ['id'], 'our-county-halls'), set(HEAD, ['version'], '1.0.0'));
  const read = readQuestions(copy);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  expect(read.value.instrument).toMatchObject({ id: 'our-county-halls', version: '1.0.0' });
  writePublished(copy, read.marks);
  expect(problemsOf(copy)).toBe('');
});
