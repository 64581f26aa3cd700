/** Each change of the table of docs/own-questions.md, made on a copy of the fixed questions, and what then holds of old work. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Document, parse } from 'yaml';
import type { Assessment } from '../../src/core/document/assessment';
import { countAnswers } from '../../src/core/response/completeness';
import { itemsInPlay } from '../../src/core/response/items-in-play';
import { toLookAtAgain } from '../../src/core/response/meaning';
import type { Questions } from '../../src/instrument-files/read-questions';
import { FUNDING, KNOWLEDGE, RELATIONSHIPS } from '../support/broken-bank';
import { realBank } from '../support/real-bank';
import { drop, type FileEdit, HEAD, set } from './edited-copy';
import { FIXED_QUESTIONS } from './fixed-questions';
import { opened, scoresOf, shownIn, stateOf } from './old-files';

const before = realBank();

export type Change = {
  readonly what: string;
  /** Its row in the table. */
  readonly row: string;
  readonly edits: readonly FileEdit[];
  readonly raise: 'last' | 'middle';
  /** What the check says of it beside the number. */
  readonly says: string;
  /** Of the middle number, with the scale as well. */
  readonly isNewMeaning?: true;
  readonly holds: (after: Questions, open: (name: string) => Assessment) => void;
};

export const newItem =
  (own: { id: string; number: string; meaningVersion: number }) => (document: Document) => {
    const items = document.toJS().items;
    document.setIn(['items', items.length], { ...items[0], quick: false, ...own });
  };

const levels = (word: string) =>
  [0, 1, 2, 3, 4].map((k) => `We have ${k} ${word} that we can show.`);

const itemsOf = (file: string): readonly { readonly id: string }[] =>
  parse(readFileSync(join(FIXED_QUESTIONS, file), 'utf8')).items;

const swapped = (
  file: string,
  list: string,
  [one, other]: readonly [number, number],
): FileEdit => ({
  file,
  edit: (document) => {
    const [first, second] = [document.getIn([list, one]), document.getIn([list, other])];
    document.setIn([list, one], second);
    document.setIn([list, other], first);
  },
});

const blanksIn = (after: Questions, assessment: Assessment): number =>
  countAnswers(itemsInPlay(shownIn(assessment, after).instrument, assessment), assessment.answers)
    .blank;

export const CHANGES: readonly Change[] = [
  {
    what: 'a level said more clearly',
    row: 'say a level, a stem or a title more clearly',
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
    row: 'rename a section or a function by its `name`',
    edits: [set(HEAD, ['sections', 0, 'name'], 'Money')],
    raise: 'last',
    says: 'words of instrument.yaml differ',
    holds: (after) => expect(after.instrument.sections[0]?.name).toBe('Money'),
  },
  {
    what: 'a function renamed by its name',
    row: 'rename a section or a function by its `name`',
    edits: [set(HEAD, ['functions', 0, 'name'], 'Helping with money')],
    raise: 'last',
    says: 'words of instrument.yaml differ',
    holds: (after) => expect(after.instrument.functions[0]?.name).toBe('Helping with money'),
  },
  {
    what: 'a new meaning',
    row: 'give a question a new meaning (`meaningVersion`)',
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
    row: 'add a question',
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
    row: 'drop a question',
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
    row: 'take `naAllowed` off a question',
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
    row: 'put `naAllowed` on a question',
    edits: [set(FUNDING, ['items', 0, 'naAllowed'], !before.instrument.items[0]?.naAllowed)],
    raise: 'middle',
    says: 'F-FF-1 means, counts or may be answered otherwise',
    holds: (_, open) => expect(stateOf(open('today’s'), 'F-FF-1')).toBe('rated'),
  },
  {
    what: 'weights changed',
    row: 'change weights (`importance`, `rankingWeight`, what a question feeds)',
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
    row: 'change `defaultTarget`',
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
    row: 'change which questions are `quick`',
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
  {
    what: 'questions put in another order',
    row: 'put questions or sections in another order',
    edits: [swapped(FUNDING, 'items', [0, 2])],
    raise: 'middle',
    says: 'the questions stand in another order',
    holds: (after, open) => {
      expect(after.instrument.items[0]?.id).toBe('F-FF-3');
      expect(stateOf(open('today’s'), 'F-FF-1')).toBe('rated');
      // What travels without ids is read in the order of its day.
      const [first] = shownIn(open('away-day'), after).instrument.items;
      expect(first?.id).toBe('F-FF-1');
    },
  },
  {
    what: 'sections put in another order',
    row: 'put questions or sections in another order',
    edits: [swapped(HEAD, 'sections', [0, 1])],
    raise: 'middle',
    says: 'weights, targets or lists of instrument.yaml differ',
    holds: (after, open) => {
      expect(after.instrument.items[0]?.section).toBe('local-knowledge');
      expect(stateOf(open('today’s'), 'F-FF-1')).toBe('rated');
      const [first] = shownIn(open('away-day'), after).instrument.items;
      expect(first?.id).toBe('F-FF-1');
    },
  },
  {
    what: 'a question moved to another section',
    row: 'move a question to another section',
    edits: [
      drop(KNOWLEDGE, ['items', 2]),
      {
        file: RELATIONSHIPS,
        edit: (document) => {
          const moved = itemsOf(KNOWLEDGE)[2];
          document.addIn(['items'], document.createNode({ ...moved, number: 'R20' }));
        },
      },
    ],
    raise: 'middle',
    says: 'K-FF-3 means, counts or may be answered otherwise',
    holds: (after, open) => {
      const item = after.instrument.items.find(({ id }) => id === 'K-FF-3');
      expect(item).toMatchObject({ section: 'relationships', number: 'R20' });
      expect(stateOf(open('today’s'), 'K-FF-3')).toBe('rated');
    },
  },
];
