import { expect, test } from 'vitest';
import { dateDoubt } from '../../../src/pages/assess/answer/date-doubt';

const doubt = dateDoubt('2026-11-21');

test.each([
  '',
  'September 2026',
  '14/09/2026',
  '2025-26',
  'spring 2024',
  'undated',
  'ongoing',
  '3 March 2019',
])('"%s" is taken without a word', (written) => {
  expect(doubt(written)).toBe('');
});

test.each(['45th of Octember', 'last week', 'Tuesday'])(
  '"%s" is kept, and it is said that no date is found in it',
  (written) => {
    expect(doubt(written)).toMatch(/kept as you wrote it/);
  },
);

test('a day still to come is kept, with a word', () => {
  expect(doubt('3 March 2031')).toMatch(/3 March 2031, which is still to come/);
});
