/**
 * The dates of a plan as a calendar file (RFC 5545): one all-day event an action, since that is what
 * the calendars people have take in; tasks (VTODO) most of them pass over.
 */
import { actionsInOrder } from '../action-plan/plan-order';
import type { AssessmentHead } from '../document/assessment';
import type { PlannedAction } from '../document/plan';
import { utf8Length } from '../json/utf8-length';
import { dayOfParts, dayParts, monthLength, monthsAfter } from '../limits/days';

export type CalendarOf = {
  readonly assessment: Pick<AssessmentHead, 'id' | 'name' | 'plan' | 'signOff' | 'profile'>;
  /** The titles of the gaps an action closes. */
  readonly closes: (action: PlannedAction) => readonly string[];
  /** When the file is made, an ISO time in UTC. */
  readonly now: string;
};

type Dated = PlannedAction & {
  readonly id: string;
  readonly start: string;
  readonly end: string;
};

/** The actions a calendar is told of, in the plan's order: a real date, and neither done nor dropped. */
const datedActions = ({ plan }: CalendarOf['assessment']): readonly Dated[] =>
  actionsInOrder(plan).flatMap((action) => {
    const isOpen = action.status === 'to-do' || action.status === 'doing';
    const days = isOpen ? dayAndNext(action.by) : null;
    return days ? [{ ...action, ...days }] : [];
  });

/** How many events the calendar file of this assessment has. */
export const countCalendarDates = (assessment: CalendarOf['assessment']): number =>
  datedActions(assessment).length + remindersOf(assessment).length;

const ofWhom = ({ organisation }: CalendarOf['assessment']['profile']): string =>
  organisation.trim() === '' ? '' : ` of ${organisation.trim()}`;

/**
 * When to look again: on the day the board agreed, 12 and 24 months after it was signed off, and three months before an accreditation ends. A day
 * that month has not is its last.
 */
function remindersOf({ id, name, signOff, profile }: CalendarOf['assessment']): readonly Event[] {
  const ends = monthsAfter(profile.accreditationEnds.trim(), -BEFORE_ACCREDITATION_ENDS);
  const signed = signOff.isFinal ? signOff.approvedOn : '';
  const again = AGAIN_AFTER.flatMap((months) => {
    const days = dayAndNext(monthsAfter(signed, months));
    const event = {
      id: `again-${months}.${id}`,
      summary: `${months === 12 ? 'One year' : 'Two years'} since our self-assessment: time for the next one`,
      description: `Open “${name}”${ofWhom(profile)} in Mainstay and choose “Start the next one”. Facts, targets, evidence and open steps go on.`,
    };
    return days === null ? [] : [{ ...days, ...event }];
  });
  const review = dayAndNext(signOff.nextReview);
  const reviewed = {
    id: `review.${id}`,
    summary: 'Look at our self-assessment again, as the board agreed',
    description: `Open “${name}”${ofWhom(profile)} in Mainstay.`,
  };
  const agreed = review === null ? again : [{ ...review, ...reviewed }, ...again];
  const days = dayAndNext(ends);
  const event = {
    id: `accreditation.${id}`,
    summary: 'Our accreditation ends in three months',
    description: `It ends on ${profile.accreditationEnds.trim()}. The evidence index of “${name}”${ofWhom(profile)} in Mainstay says what there is to show.`,
  };
  return days === null ? agreed : [...agreed, { ...days, ...event }];
}

const AGAIN_AFTER = [12, 24];
const BEFORE_ACCREDITATION_ENDS = 3;

/** The calendar file as text. An action keeps its UID, so that a newer file takes the place of an older. */
export function planCalendar({ assessment, closes, now }: CalendarOf): string {
  const events = datedActions(assessment).map((action) => ({
    ...{ id: `${action.id}.${assessment.id}`, start: action.start, end: action.end },
    summary: summaryOf(action),
    description: descriptionOf(
      action,
      closes(action),
      `${assessment.name}${ofWhom(assessment.profile)}`,
    ),
  }));
  return calendarOf([...events, ...remindersOf(assessment)], now);
}

/**
 * The day by which an exercise and its file are to go, YYYY-MM-DD, as a calendar file; null where it is
 * no day. The entry names neither the exercise nor the organisation: calendars are shared.
 */
export function deletionCalendar(id: string, day: string, now: string): string | null {
  const days = dayAndNext(day);
  if (days === null) return null;
  const event = {
    ...{ ...days, id: `delete-by.${id}` },
    summary: 'Delete the answers of the Mainstay away-day',
    description:
      'Save or print the report first. Then delete the exercise on Home in Mainstay, and its working file from wherever it is kept.',
  };
  return calendarOf([event], now);
}

type Event = {
  /** Stays the same, so that a newer file takes the place of an older. */
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
};

/** Where numbers of what a calendar takes for the newer begin: 1 January 2026. */
const FIRST_MINUTE = 29_453_760;
const MINUTE = 60_000;

/**
 * Whole minutes since the beginning of 2026: a calendar moves a date only for a higher number than it has (RFC 5545,
 * 3.8.7.4), and a page keeps no count of the files it gave out.
 */
const sequenceAt = (now: string): number =>
  Math.max(0, Math.floor(Date.parse(now) / MINUTE) - FIRST_MINUTE);

function calendarOf(events: readonly Event[], now: string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = events.flatMap(({ id, start, end, summary, description }) => [
    'BEGIN:VEVENT',
    `UID:${id}@mainstay`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequenceAt(now)}`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    // A date to do something by is no appointment: the day stays free.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
  ]);
  // No method: that of a published calendar wants an organiser (RFC 5546, 3.2.1), and this is a list of days.
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mainstay//Action plan//EN',
    'CALSCALE:GREGORIAN',
    ...lines,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const LONGEST_SUMMARY = 200;

/** The action in one line, cut where a calendar would cut it; the whole of it is in the description. */
function summaryOf({ text }: PlannedAction): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (line === '') return 'An action without words';
  return characters.length <= LONGEST_SUMMARY
    ? line
    : `${characters.slice(0, LONGEST_SUMMARY - 1).join('')}…`;
}

function descriptionOf(action: Dated, closes: readonly string[], name: string): string {
  const facts = [
    ['', action.text],
    ['Owner: ', action.owner],
    ['Cost: ', action.cost],
    ['Closes: ', closes.join('; ')],
    ['Notes: ', action.notes],
    ['From the plan of: ', name],
  ] as const;
  return facts
    .filter(([, text]) => text.trim() !== '')
    .map(([label, text]) => label + text.trim())
    .join('\n');
}

// Control characters no text value may hold (RFC 5545, 3.1), a tab and a line break apart.
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const LONGEST_LINE = 75;

/** RFC 5545, 3.1: no line longer than 75 octets, and no character cut in two. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (octets + size > LONGEST_LINE) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** A day and the one after, as YYYYMMDD; null for what is no day of four-figure years. */
function dayAndNext(date: string): { readonly start: string; readonly end: string } | null {
  const parts = dayParts(date);
  if (parts === null) return null;
  const { year, month, day } = parts;
  const isLast = day === monthLength(year, month);
  const [nextYear, nextMonth] = month < 12 ? [year, month + 1] : [year + 1, 1];
  const next = isLast
    ? { year: nextYear, month: nextMonth, day: 1 }
    : { year, month, day: day + 1 };
  return { start: inFigures(parts), end: inFigures(next) };
}

const inFigures = (day: NonNullable<ReturnType<typeof dayParts>>): string =>
  dayOfParts(day).replaceAll('-', '');
