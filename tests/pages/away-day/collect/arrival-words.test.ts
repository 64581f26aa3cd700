import { describe, expect, test } from 'vitest';
import type { CodeProblem } from '../../../../src/core/codes/code-problem';
import type { Outcome } from '../../../../src/core/intake/receive-response';
import {
  type ArrivalSetting,
  arrivedWords,
  codeProblemWords,
  listOf,
  outcomeWords,
} from '../../../../src/pages/away-day/collect/arrival-words';

const around: ArrivalSetting = {
  id: 'one',
  round: 'first',
  name: '',
  count: 7,
  expected: 12,
  elsewhere: null,
};

const OUTCOMES: readonly Outcome[] = [
  { is: 'added' },
  { is: 'replaced', revision: 1 },
  { is: 'restored' },
  { is: 'reasons-added' },
  { is: 'withdrawn' },
  { is: 'duplicate' },
  { is: 'older', standing: 2 },
  { is: 'taken-out' },
  { is: 'clash' },
  { is: 'ambiguous' },
  { is: 'full', limit: 5_000 },
  { is: 'other-exercise' },
  { is: 'other-round', round: 'again' },
  { is: 'rehearsal' },
  { is: 'real' },
  { is: 'other-questions', because: 'instrument' },
  { is: 'other-questions', because: 'version' },
  { is: 'other-questions', because: 'items' },
];

const PROBLEMS: readonly CodeProblem[] = [
  { code: 'not-a-code' },
  { code: 'damaged', because: 'cut-short' },
  { code: 'damaged', because: 'changed' },
  { code: 'newer-format' },
  { code: 'wrong-kind', kind: 'invitation' },
  { code: 'wrong-kind', kind: 'assessment' },
  { code: 'wrong-kind', kind: 'reply' },
  { code: 'groups', wrong: [3], given: 8, expected: 8 },
  { code: 'groups', wrong: [], given: 5, expected: 8 },
  { code: 'groups', wrong: [], given: 9, expected: 8 },
];

test('every way it can turn out has words of its own', () => {
  const said = [
    ...OUTCOMES.map((outcome) => outcomeWords(outcome, around)),
    ...PROBLEMS.map((problem) => codeProblemWords(problem, around)),
  ];
  const titles = said.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  for (const { title, text } of said) {
    expect(`${title} ${text}`).not.toMatch(/!|undefined|error|invalid/i);
    expect(title).toMatch(/\.$/);
    expect(text).toMatch(/\.$/);
  }
});

test('one that comes in is calm and short, and names nobody unless the exercise is named', () => {
  expect(outcomeWords({ is: 'added' }, around)).toEqual({
    tone: 'in',
    title: 'In.',
    text: '7 of 12.',
    link: null,
  });
  const unknown = outcomeWords({ is: 'added' }, { ...around, expected: 0 });
  expect(unknown.text).toBe('7 in.');
  expect(outcomeWords({ is: 'added' }, { ...around, name: 'Priya' }).title).toBe('In: Priya.');
});

test('what is not taken in says that nothing changed, or what stands', () => {
  for (const outcome of OUTCOMES.slice(8)) {
    const { tone, title, text } = outcomeWords(outcome, around);
    expect(tone).toBe('refused');
    expect(title).toMatch(/^Not taken in/);
    expect(text).toMatch(/Nothing here has changed|What was in stands/);
  }
});

describe('the way on', () => {
  test('leads to the page of the other round', () => {
    const { link } = outcomeWords({ is: 'other-round', round: 'again' }, around);
    expect(link).toEqual({
      words: 'Collect the second vote',
      href: '#/a/one/exercise/collect/again',
    });
  });

  test('leads to the other exercise when it is on this device', () => {
    const elsewhere = { id: 'two', name: 'Staff day', round: 'first' } as const;
    const said = outcomeWords({ is: 'other-exercise' }, { ...around, elsewhere });
    expect(said.text).toContain('“Staff day”');
    expect(said.link?.href).toBe('#/a/two/exercise/collect');
  });
});

test('a code read out at a rehearsal is called made up', () => {
  const said = codeProblemWords({ code: 'other-exercise', isRehearsal: true }, around);
  expect(said.title).toBe('Not taken in: this code is from a rehearsal.');
  expect(said.text).toMatch(/made up/);
});

test('a code read out says which group is wrong', () => {
  const words = (wrong: readonly number[]) =>
    codeProblemWords({ code: 'groups', wrong, given: 8, expected: 8 }, around).title;
  expect(words([3])).toBe('Group 3 is not right.');
  expect(words([3, 4, 7])).toBe('Groups 3, 4 and 7 are not right.');
  expect(listOf([])).toBe('');
});

test('more than were expected are counted by themselves', () => {
  expect([3, 4, 5].map((count) => arrivedWords({ count, expected: 4 }))).toEqual([
    '3 of 4',
    '4 of 4',
    '5 in',
  ]);
});
