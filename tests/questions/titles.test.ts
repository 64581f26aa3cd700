/** Short numbers, lacking titles and texts that stand alone, each rule broken once in a copy of the real files. */
import { describe, expect, test } from 'vitest';
import { leaningWord } from '../../src/core/instrument/leaning';
import { turnVoice } from '../../src/core/wording/voice';
import {
  type Break,
  brokenBank,
  drop,
  FUNDING,
  KNOWLEDGE,
  RELATIONSHIPS,
  set,
} from '../support/broken-bank';
import { realBank } from '../support/real-bank';

const { instrument, guidance } = realBank();
const { expectProblem, problems, rewrite } = brokenBank();
const FIRST = '- id: F-FF-1';
const gapTitles = instrument.items.flatMap(({ id }) => guidance.items[id]?.gapTitle ?? []);

describe('short numbers', () => {
  /** In print and in people’s notes: a question may leave, but no number here may come to mean another. */
  const CELLS = ['FF', 'OD', 'AD', 'VP', 'CV'].flatMap((home) =>
    [1, 2, 3].map((k) => `${home}-${k}`),
  );
  const GIVEN = {
    F: CELLS.map((cell) => `F-${cell}`),
    K: [...CELLS.map((cell) => `K-${cell}`), 'X-FIT', 'X-LEAD', 'X-KEY', 'X-RES'],
    R: [...CELLS.map((cell) => `R-${cell}`), 'X-IND', 'X-REACH', 'X-INC', 'X-ACC'],
    B: [...CELLS.map((cell) => `B-${cell}`), 'X-PAR', 'X-MAP'],
  } as const satisfies Record<string, readonly string[]>;

  test('each stands for the question it was given to', () => {
    const given = Object.entries(GIVEN).flatMap(([letter, ids]) =>
      ids.map((id, k) => `${letter}${k + 1} ${id}`),
    );
    expect(instrument.items.map(({ number, id }) => `${number} ${id}`)).toEqual(given);
    expect(instrument.sections.map(({ letter }) => letter)).toEqual(Object.keys(GIVEN));
  });

  test.each<Break>([
    {
      file: RELATIONSHIPS,
      change: set(['items', 0, 'number'], 'F1'),
      at: 'number: F1',
      says: 'items.0.number: number F1 is already used by F-FF-1',
    },
    {
      file: KNOWLEDGE,
      change: set(['items', 0, 'number'], 'F16'),
      at: 'number: F16',
      says: 'items.0.number: F16 does not begin with K, the letter of its section',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'number'], 'F-1'),
      at: 'number: F-1',
      says: 'items.0.number: write the letter of the section and a number, such as F7',
    },
    {
      file: FUNDING,
      change: drop(['items', 0, 'number']),
      at: FIRST,
      says: 'items.0.number: is missing',
    },
  ])('$says', expectProblem);

  test('two sections may not share a letter', () => {
    rewrite('instrument.yaml', (text) => text.replace('letter: B', 'letter: F'));
    expect(problems().join('\n')).toContain('sections.3.letter: letter F is already used');
  });
});

describe('what is lacking', () => {
  test('two for each question, none of them twice, none the name of another', () => {
    expect(gapTitles).toHaveLength(2 * instrument.items.length);
    const all = [...gapTitles, ...instrument.items.map(({ title }) => title)];
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  test('each begins with a capital and turns from we to you and back', () => {
    const YOU = { we: 'you', us: 'you', our: 'your', ours: 'yours' } as const;
    const toYou = (text: string) =>
      Object.entries(YOU).reduce(
        (turned, [we, you]) =>
          turned
            .replace(new RegExp(`\\b${we}\\b`, 'g'), you)
            .replace(
              new RegExp(`\\b${we.charAt(0).toUpperCase()}${we.slice(1)}\\b`, 'g'),
              you.charAt(0).toUpperCase() + you.slice(1),
            ),
        text,
      );
    expect(gapTitles.filter((text) => !/^\p{Lu}/u.test(text))).toEqual([]);
    expect(gapTitles.map((text) => turnVoice(toYou(text), 'we'))).toEqual(gapTitles);
  });

  test.each<Break>([
    {
      file: FUNDING,
      change: set(['items', 0, 'gapTitle', 1], 'Broken we we we we we we we we we'),
      at: '- Broken',
      says: 'items.0.gapTitle.1: 10 words, at most 9',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'gapTitle', 0], 'Broken off.'),
      at: '- Broken',
      says: 'items.0.gapTitle.0: a title has no stop at its end',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'gapTitle', 0], 'Nobody broken hears and checks'),
      at: 'Nobody broken',
      says: 'items.0.gapTitle.0: denies two things at once: name the one that matters',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'gapTitle', 0], 'Broken gaps in our budget'),
      at: '- Broken',
      says: 'items.0.gapTitle.0: says “gap”: say what is missing',
    },
    {
      file: FUNDING,
      change: drop(['items', 0, 'gapTitle', 1]),
      at: 'No funding advice hours',
      says: 'items.0.gapTitle: has 1 in its list, needs exactly 2',
    },
    {
      file: FUNDING,
      change: drop(['items', 0, 'gapTitle']),
      at: FIRST,
      says: 'items.0.gapTitle: is missing',
    },
  ])('$says', expectProblem);
});

describe('texts that stand alone', () => {
  test.each([
    'Run that advice hour every month.',
    'Ask that body to name us.',
    'Give duty staff in that body one number to ring.',
    'Put reserves aside for that plan.',
    'Ask those communities what puts people off.',
    'Mark where nobody has been and share those out.',
    'Invite such communities to meet us.',
    'A funder also asked us in.',
    'Set nothing aside for this.',
    'We keep that up, and go on.',
    'Each year someone checks these steps.',
  ])('leans: %s', (text) => {
    expect(leaningWord(text)).not.toBeNull();
  });

  test.each([
    'Test the new rule, then mend the rule.',
    'List every body that helps groups here, such as advice agencies.',
    'A log shows that paid staff saw groups in time.',
    'Invite an officer who must decide soon, and meet that officer first.',
    'The basics are costed, and part of that cost would still be met.',
    'Write two pages on how we include those who get left out.',
    'Spend a morning with a group this month.',
    'The list puts us first for volunteers, and we test this together each year.',
    'We check that the basics are right and that the money would last.',
  ])('stands: %s', (text) => {
    expect(leaningWord(text)).toBeNull();
  });

  test.each<Break>([
    {
      file: FUNDING,
      change: set(['items', 0, 'nextSteps', 1, 'step'], 'Run that broken hour every month.'),
      at: 'that broken',
      says: 'items.0.nextSteps.1.step: “that” points at nothing here: name the thing',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'levels', 2], 'We go through those broken notes.'),
      at: 'those broken',
      says: 'items.0.levels.2: “those” points at nothing here: name the thing',
    },
    {
      file: RELATIONSHIPS,
      change: set(['items', 0, 'partner', 'levels', 4], 'Such broken talks are written down.'),
      at: 'Such broken',
      says: 'items.0.partner.levels.4: “such” points at nothing here: name the thing',
    },
    {
      file: FUNDING,
      change: set(['items', 0, 'nextSteps', 1, 'step'], 'Look for broken gaps.'),
      at: 'broken gaps',
      says: 'items.0.nextSteps.1.step: says “gap”: say what is missing',
    },
  ])('$says', expectProblem);
});
