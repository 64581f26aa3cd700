import type { AssessmentHead } from '../../../core/document/assessment';
import { planCalendar } from '../../../core/documents/calendar';
import type { Instrument } from '../../../core/instrument/instrument';

/** The dates of what is still to do, as a file that a calendar takes in. `now` is an ISO time. */
export const calendarFile = (instrument: Instrument, head: AssessmentHead, now: string) => {
  const titles = new Map(instrument.items.map(({ id, title }) => [id, title]));
  const text = planCalendar({
    assessment: head,
    closes: ({ items }) => items.flatMap((item) => titles.get(item) ?? []),
    now,
  });
  return { what: 'plan dates', ending: 'ics', type: 'text/calendar', text } as const;
};
