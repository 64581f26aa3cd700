import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfParts, dayParts, dayWords, monthsAfter } from '../../../src/core/limits/days';
import { monthOfDay } from '../../../src/core/limits/month-names';

test('a day is one there ever was', () => {
  expect(dayParts('2028-02-29')).toEqual({ year: 2028, month: 2, day: 29 });
  for (const none of [
    '2027-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '',
    'x',
  ])
    expect(dayParts(none)).toBeNull();
});

test('months later, a shorter month gives its last day', () => {
  expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
  expect(monthsAfter('2026-08-31', 3)).toBe('2026-11-30');
  expect(monthsAfter('2026-01-15', -2)).toBe('2025-11-15');
  expect(monthsAfter('2026-02-30', 1)).toBe('');
});

test('every day is read as it is written, and so many months there and back stay in its month', () => {
  const days = fc.date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9000-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.integer({ min: -500, max: 500 }), (date, months) => {
      const parts = {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      };
      const day = dayOfParts(parts);
      expect(dayParts(day)).toEqual(parts);
      expect(monthOfDay(monthsAfter(monthsAfter(day, months), -months))).toBe(monthOfDay(day));
    }),
  );
});

test('in words', () => {
  expect(dayWords('2026-11-04')).toBe('4 November 2026');
  expect(monthOfDay('2026-11-04')).toBe('November 2026');
  for (const none of ['', 'soon', '12-5-01', '2026-13-01']) expect(monthOfDay(none)).toBe('');
  expect(dayWords('soon')).toBe('');
});
