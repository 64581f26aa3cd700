import { describe, expect, it } from 'vitest';
import { ageOf, latestDay } from '../../../src/core/wording/evidence-age';

describe('the date of evidence, as somebody wrote it', () => {
  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024/3/1', '2024-03-01'],
    ['2024-03', '2024-03-31'],
    ['01/03/2024', '2024-03-01'],
    ['1.3.24', '2024-03-01'],
    ['03/25/2024', '2024-03-25'],
    ['03/2024', '2024-03-31'],
    ['1 March 2024', '2024-03-01'],
    ['Minutes of Tuesday 1st of March, 2024', '2024-03-01'],
    ['March 1st, 2024', '2024-03-01'],
    ['1-3 March 2024', '2024-03-03'],
    ['31 February 2024', '2024-02-29'],
    ['March 2024', '2024-03-31'],
    ['Sept. 2024', '2024-09-30'],
    ['february 2023', '2023-02-28'],
    ['Mar ’24', '2024-03-31'],
    ['2024 March', '2024-03-31'],
    ['2024', '2024-12-31'],
    ['Q1 2024', '2024-03-31'],
    ['2024 Q3', '2024-09-30'],
    ['second quarter of 2024', '2024-06-30'],
    ['Spring 2024', '2024-05-31'],
    ['winter 2023', '2023-12-31'],
    ['2023-24', '2024-12-31'],
    ['2023/2024', '2024-12-31'],
    ['2019-2022', '2022-12-31'],
    ['April to September 2026', '2026-09-30'],
    ['November 2025 to October 2026', '2026-10-31'],
    ['2021, and again in May 2019', '2021-12-31'],
    ['3 March 2024, 4 May 2025, 2022', '2025-05-04'],
  ])('%s can mean %s at the latest', (written, day) => expect(latestDay(written)).toBe(day));

  it.each(['', 'ongoing', 'Newsletter 61', 'May', 'every March', '12 March', '20245', '٢٠٢٤'])(
    '“%s” names no date',
    (written) => expect(latestDay(written)).toBeNull(),
  );

  it('is old when the latest day it can mean is more than two years ago', () => {
    const ages = [
      '2024-11-21',
      '2024-11-22',
      'November 2024',
      'October 2024',
      '2024',
      '2023',
      'soon',
    ];
    expect(ages.map((written) => ageOf(written, '2026-11-22'))).toEqual([
      'old',
      'recent',
      'recent',
      'old',
      'recent',
      'old',
      'undated',
    ]);
    expect(ageOf('2022-02-28', '2024-02-29')).toBe('old');
  });
});
