import { expect, test } from 'vitest';
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
    'If your main public bodies differ, answer for the one where it is weaker, and name it in the note. Not put to the test yet? The fourth answer is as far as you can go.',
  );
});

test('a question about funders speaks of funders; to a room it asks for the name in their note', () => {
  expect(helpLines(itemOf('B-FF-1'), 'own').join()).toContain('your main funders differ');
  expect(helpLines(itemOf('B-FF-1'), 'first').join()).toContain('and say which in your note');
});

test('partners answer for themselves alone; a question about no such body says nothing of it', () => {
  expect(helpLines(itemOf('B-AD-1'), 'partners')).toEqual([
    'Answer for your own organisation alone.',
  ]);
  expect(helpLines(itemOf('F-FF-1'), 'partners')).toEqual([]);
  expect(helpLines(itemOf('F-FF-1'), 'own')).toEqual([itemOf('F-FF-1').help]);
});

test('a paper form says it once, where any of its questions needs it', () => {
  expect(paperAdvice([itemOf('B-AD-1')], 'first')).toContain('answer for the weaker one');
  expect(paperAdvice([itemOf('B-AD-1')], 'partners')).toBe(
    'Answer for your own organisation alone.',
  );
  expect(paperAdvice([itemOf('F-FF-1')], 'first')).toBe('');
});
