import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_ACTION } from '../../../src/core/action-plan/suggested-actions';
import { BLANK_HEAD } from '../../../src/core/document/blanks';
import type { PlannedAction } from '../../../src/core/document/plan';
import {
  countCalendarDates,
  deletionCalendar,
  planCalendar,
} from '../../../src/core/documents/calendar';

const NOW = '2026-11-22T09:05:07.123Z';

const calendarOf = (
  actions: Readonly<Record<string, Partial<PlannedAction>>>,
  closes: readonly string[] = [],
) => {
  const plan = {
    actions: Object.fromEntries(
      Object.entries(actions).map(([id, action]) => [id, { ...EMPTY_ACTION, ...action }]),
    ),
    order: Object.keys(actions),
  };
  const { signOff, profile } = BLANK_HEAD;
  const assessment = { id: 'wexcombe', name: 'Autumn, 2026', plan, signOff, profile };
  return { assessment, text: planCalendar({ assessment, closes: () => closes, now: NOW }) };
};

/** RFC 5545 as a calendar reads it: unfolds, cuts into lines, and takes the escapes back. */
const eventsIn = (text: string): readonly Readonly<Record<string, string>>[] => {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\uD800-\uDBFF]$|^ ?[\uDC00-\uDFFF]/);
  }
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  expect(text, 'a published calendar would want an organiser').not.toContain('METHOD');
  const back = (value: string) =>
    value.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
  return lines
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((event) => {
      expect(event).toContain('BEGIN:VALARM\nACTION:DISPLAY\n');
      expect(event).toContain('TRIGGER:-P7D\nEND:VALARM');
      return event.replace(/BEGIN:VALARM[\s\S]*?END:VALARM\n/, '');
    })
    .map((event) =>
      Object.fromEntries(
        event.split('\n').map((line) => {
          const at = line.indexOf(':');
          return [line.slice(0, at), back(line.slice(at + 1))];
        }),
      ),
    );
};

test('an action with a date is an all-day event with all there is to know of it', () => {
  const { assessment, text } = calendarOf(
    {
      a1: {
        text: 'Ask the council',
        by: '2026-12-31',
        owner: 'Tom',
        cost: '£400',
        notes: 'By letter',
      },
    },
    ['Time is paid for', 'Networks; all'],
  );

  expect(countCalendarDates(assessment)).toBe(1);
  expect(eventsIn(text)).toEqual([
    expect.objectContaining({
      UID: 'a1.wexcombe@mainstay',
      DTSTAMP: '20261122T090507Z',
      'DTSTART;VALUE=DATE': '20261231',
      'DTEND;VALUE=DATE': '20270101',
      SUMMARY: 'Ask the council',
      DESCRIPTION:
        'Ask the council\nOwner: Tom\nCost: £400\nCloses: Time is paid for; Networks; all\nNotes: By letter\nFrom the plan of: Autumn, 2026',
    }),
  ]);
});

test('what is done, dropped, without a date or on no real day is left out', () => {
  const { assessment, text } = calendarOf({
    done: { by: '2026-12-01', status: 'done' },
    dropped: { by: '2026-12-01', status: 'dropped' },
    none: {},
    never: { by: '2027-02-29' },
    far: { by: '12027-02-28' },
    leap: { by: '2028-02-28', status: 'doing' },
  });

  expect(countCalendarDates(assessment)).toBe(1);
  expect(eventsIn(text)).toMatchObject([
    {
      'DTSTART;VALUE=DATE': '20280228',
      'DTEND;VALUE=DATE': '20280229',
      SUMMARY: 'An action without words',
    },
  ]);
});

test('no text, however nasty, breaks a line, an event or a character', () => {
  const nasty = `Commas, semi;colons: \\n back\\slash "quotes"\r\nEND:VEVENT\rBEGIN:VEVENT\n\u0007${'👩🏽‍🌾ŵ'.repeat(120)}`;
  const any = fc.oneof(fc.constant(nasty), fc.string({ unit: 'grapheme', maxLength: 500 }));
  fc.assert(
    fc.property(any, any, (notes, owner) => {
      const { text } = calendarOf({ a1: { text: 'x', by: '2026-12-01', notes, owner } });
      const [event, ...others] = eventsIn(text);
      const plain = (given: string) =>
        given.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
      expect(others).toEqual([]);
      expect(event?.DESCRIPTION).toContain(plain(notes.trim()));
      expect(event?.DESCRIPTION).toContain(plain(owner.trim()));
    }),
    { numRuns: 40 },
  );
});

test('a long action is cut in the line a calendar shows, between characters, and whole beneath', () => {
  const long = '👩‍🌾 one more step. '.repeat(30).trim();
  const [event] = eventsIn(calendarOf({ a1: { text: long, by: '2026-12-01' } }).text);

  expect([...(event?.SUMMARY ?? '')].length).toBeLessThanOrEqual(200);
  expect(event?.SUMMARY).toMatch(/^👩‍🌾 one more step\..*…$/u);
  expect(event?.DESCRIPTION).toContain(long);
});

test('the day an exercise is to be deleted by is one entry, which names nobody and stays the same entry', () => {
  const text = deletionCalendar('one', '2026-12-31', '2026-11-21T12:00:00.000Z') ?? '';
  const [event, ...others] = eventsIn(text);
  expect(others).toEqual([]);
  expect(text).toContain('DTSTART;VALUE=DATE:20261231');
  expect(text).toContain('DTEND;VALUE=DATE:20270101');
  expect(text).toContain('UID:delete-by.one@mainstay');
  expect(event?.SUMMARY).toBe('Delete the answers of the Mainstay away-day');
  expect(deletionCalendar('one', '2026-02-30', '2026-11-21T12:00:00.000Z')).toBeNull();
});

const reminders = (approvedOn: string, accreditationEnds: string, isFinal = true) => {
  const { assessment } = calendarOf({});
  const remembered = {
    ...assessment,
    signOff: { ...assessment.signOff, approvedOn, isFinal },
    profile: { ...assessment.profile, accreditationEnds },
  };
  const text = planCalendar({ assessment: remembered, closes: () => [], now: NOW });
  expect(eventsIn(text).length).toBe(countCalendarDates(remembered));
  return eventsIn(text).map((event) => event['DTSTART;VALUE=DATE']);
};

test('a file made later is the newer to a calendar, and the day the board agreed is in it', () => {
  const { assessment } = calendarOf({});
  const agreed = { ...assessment, signOff: { ...assessment.signOff, nextReview: '2027-11-19' } };
  const at = (now: string) => planCalendar({ assessment: agreed, closes: () => [], now });
  const [event] = eventsIn(at(NOW));
  expect(event?.['DTSTART;VALUE=DATE']).toBe('20271119');
  expect(event?.UID).toBe('review.wexcombe@mainstay');
  const [later] = eventsIn(at('2026-11-22T09:07:07.123Z'));
  expect(Number(later?.SEQUENCE) - Number(event?.SEQUENCE)).toBe(2);
  expect(later?.['LAST-MODIFIED']).toBe('20261122T090707Z');
});

test('each reminder says whose assessment it is: a trustee of three charities has three', () => {
  const { assessment } = calendarOf({});
  const ours = {
    ...assessment,
    signOff: {
      ...assessment.signOff,
      approvedOn: '2026-11-20',
      nextReview: '2027-11-19',
      isFinal: true,
    },
    profile: {
      ...assessment.profile,
      organisation: 'Community Action Wexcombe',
      accreditationEnds: '2029-05-31',
    },
  };
  const events = eventsIn(planCalendar({ assessment: ours, closes: () => [], now: NOW }));
  expect(events).toHaveLength(4);
  for (const { DESCRIPTION } of events) expect(DESCRIPTION).toContain('Community Action Wexcombe');
});

test('it reminds 12 and 24 months after sign-off, and three months before an accreditation ends', () => {
  expect(reminders('2026-11-20', '2029-05-31')).toEqual(['20271120', '20281120', '20290228']);
  expect(reminders('2028-02-29', '2027-01-15')).toEqual(['20290228', '20300228', '20261015']);
  expect(reminders('2026-11-20', 'in spring')).toEqual(['20271120', '20281120']);
  expect(reminders('2026-11-20', '', false)).toEqual([]);
});
