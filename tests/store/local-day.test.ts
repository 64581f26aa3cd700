import { afterEach, describe, expect, test } from 'vitest';
import { localDay, localTime } from '../../src/store/local-day';
import { dayAndTime, daysAgo } from '../../src/ui/times';

const zoneBefore = process.env.TZ;
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

const PLACES = [
  ['Europe/London', '2026-07-14T23:20:00.000Z', '2026-07-15', '00:20'],
  ['America/Los_Angeles', '2026-07-15T03:20:00.000Z', '2026-07-14', '20:20'],
  ['Pacific/Auckland', '2026-07-14T21:20:00.000Z', '2026-07-15', '09:20'],
  // In the hour that comes twice as summer time ends.
  ['Europe/London', '2026-10-25T00:30:00.000Z', '2026-10-25', '01:30'],
] as const;

describe('the day here', () => {
  test.each(PLACES)('in %s at %s is %s', (zone, time, day, clock) => {
    process.env.TZ = zone;
    expect(localDay(time)).toBe(day);
    expect(localTime(time)).toBe(`${day} ${clock}`);
    expect(dayAndTime(time, time)).toBe(`today, ${clock}`);
    expect(daysAgo(time, time)).toBe('today');
    expect(daysAgo(day, time)).toBe('today');
  });

  test('is no day where there is no time, or none a file could hold', () => {
    expect(['', 'soon', '+010000-01-01T12:00:00.000Z'].map(localDay)).toEqual(['', '', '']);
    expect(localTime('soon')).toBe('');
    expect(localDay('0202-03-04T12:00:00.000Z')).toBe('0202-03-04');
  });

  test('is what is counted from, over midnight and when the hour is put back', () => {
    process.env.TZ = 'Europe/London';
    expect(daysAgo('2026-07-14T22:59:00.000Z', '2026-07-14T23:01:00.000Z')).toBe('yesterday');
    expect(daysAgo('2026-10-24T23:30:00.000Z', '2026-10-25T23:59:00.000Z')).toBe('today');
    expect(daysAgo('2026-10-22T23:30:00.000Z', '2026-10-25T23:59:00.000Z')).toBe('2 days ago');
  });

  test('is the day itself in words, west of Greenwich too', () => {
    process.env.TZ = 'America/Los_Angeles';
    expect(daysAgo('2026-01-14', '2026-11-28')).toBe('on 14 January 2026');
  });
});

test('a time that has not come is said as its date, never as days ago', () => {
  process.env.TZ = 'Europe/London';
  const now = '2026-11-28T10:00:00.000Z';
  expect(daysAgo('2027-02-10T10:00:00.000Z', now)).toBe('on 10 February 2027');
  expect(daysAgo('2026-11-29T10:00:00.000Z', now)).toBe('on 29 November 2026');
  expect(daysAgo('2026-11-28T23:00:00.000Z', now)).toBe('today');
  expect(dayAndTime('2027-02-10T10:00:00.000Z', now)).toBe('10 February 2027');
});
