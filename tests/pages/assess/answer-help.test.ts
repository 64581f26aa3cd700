import { expect, test } from 'vitest';
import { WEAKER_ONE } from '../../../src/core/wording/public-bodies';
import { helpLines, paperAdvice } from '../../../src/pages/shared/question/advice';
import { realBank } from '../../support/real-bank';

const { instrument } = realBank();
const itemOf = (id: string) => {
  const item = instrument.items.find((each) => each.id === id);
  if (item === undefined) throw new Error(id);
  return item;
};

test('a question about public bodies says that the weaker one counts, and names it in one’s own note', () => {
  const lines = helpLines(itemOf('B-AD-1'), 'own');
  expect(lines[0]).toBe(itemOf('B-AD-1').help);
  expect(lines[1]).toBe(
    'Where the answer differs between main public bodies or funders, give the weaker answer and name the body. Not put to the test yet? The fourth answer is as far as you can go.',
  );
});

test('it is one sentence, of public bodies and funders, alone, in a room and on paper', () => {
  for (const id of ['B-AD-1', 'B-FF-1'])
    for (const by of ['own', 'first', 'again'] as const)
      expect(helpLines(itemOf(id), by).at(-1)).toMatch(new RegExp(`^${WEAKER_ONE}`));
  expect(paperAdvice(instrument.items, 'first').startsWith(WEAKER_ONE)).toBe(true);
  expect(WEAKER_ONE.split(' ').length).toBeLessThanOrEqual(20);
});

test('partners answer for themselves alone; a question about no such body says nothing of it', () => {
  expect(helpLines(itemOf('B-AD-1'), 'partners')).toEqual([
    'Answer for your own organisation alone.',
  ]);
  expect(helpLines(itemOf('F-FF-1'), 'partners')).toEqual([]);
  expect(helpLines(itemOf('F-FF-1'), 'own')).toEqual([itemOf('F-FF-1').help]);
});

test('a paper form says it once, where any of its questions needs it', () => {
  expect(paperAdvice([itemOf('K-AD-3'), itemOf('F-FF-1')], 'first')).toBe(WEAKER_ONE);
  expect(paperAdvice([itemOf('B-AD-1')], 'first')).toContain('the fourth answer is as far');
  expect(paperAdvice([itemOf('B-AD-1')], 'partners')).toBe(
    'Answer for your own organisation alone.',
  );
  expect(paperAdvice([itemOf('F-FF-1')], 'first')).toBe('');
});
