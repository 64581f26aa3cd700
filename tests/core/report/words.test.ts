import { describe, expect, it } from 'vitest';
import { bandOfShown, wholeNumber } from '../../../src/core/wording/score-words';
import {
  countWord,
  dateWords,
  fitting,
  listWords,
  lowerFirst,
  monthWords,
  numberWord,
  sentence,
} from '../../../src/core/wording/words';

describe('words', () => {
  it.each([
    [0, 'none'],
    [1, 'one'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [67, 'sixty-seven'],
    [99, 'ninety-nine'],
    [100, '100'],
  ])('%i is %s', (count, words) => expect(numberWord(count)).toBe(words));

  it('writes counts as words up to ten, then as figures', () =>
    expect([10, 11].map(countWord)).toEqual(['ten', '11']));

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c and d'], 'a, b, and c and d'],
  ])('joins %j', (parts, words) => expect(listWords(parts)).toBe(words));

  it.each([
    ['2026-11-14', '14 November 2026'],
    ['2026-01-01', '1 January 2026'],
    ['2026-13-01', '2026-13-01'],
    ['April to September 2026', 'April to September 2026'],
    ['', ''],
  ])('writes the date %s as %s', (date, words) => expect(dateWords(date)).toBe(words));

  it('writes a month', () => expect(monthWords('2027-03')).toBe('March 2027'));

  it('leaves abbreviations alone when it lowers a first letter', () =>
    expect(['Local buy-in', 'NHS links', 'A'].map(lowerFirst)).toEqual([
      'local buy-in',
      'NHS links',
      'A',
    ]));

  it('takes the first text of at most 14 words, else the last', () => {
    const long = 'a b c d e f g h i j k l m n o';
    expect(fitting([long, 'a b', 'c'])).toBe('a b');
    expect(fitting([long, long])).toBe(long);
  });

  it('ends a sentence once', () =>
    expect(['Shared drive', 'Done.', ' '].map(sentence)).toEqual(['Shared drive.', 'Done.', '']));

  it('rounds half up, and bands shown scores as method 2.3 does', () => {
    expect([62.5, 68.49].map(wholeNumber)).toEqual([63, 68]);
    expect([0, 12, 13, 37, 38, 62, 63, 87, 88, 100].map(bandOfShown)).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });
});
