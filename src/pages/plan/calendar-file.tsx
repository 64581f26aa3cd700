import { type JSX, useState } from 'react';
import { countCalendarDates, planCalendar } from '../../core/exchange/calendar';
import { fileNameFor } from '../../core/exchange/file-name';
import type { Instrument } from '../../core/instrument/instrument';
import { countWord, plural } from '../../core/report/words';
import type { AssessmentHead } from '../../core/response/assessment';
import { clock } from '../../platform/clock';
import { saveFile } from '../../platform/save-file';
import { localDay } from '../../store/local-day';

type CalendarFileProps = { readonly instrument: Instrument; readonly head: AssessmentHead };

/** The dates of the plan as a file that a calendar takes in. */
export function CalendarFile({ instrument, head }: CalendarFileProps): JSX.Element {
  const [saved, setSaved] = useState('');
  const count = countCalendarDates(head);
  const dates = `${countWord(count)} ${plural(count, 'date')}`;
  const save = () => {
    if (count === 0) return;
    const now = clock();
    const titles = new Map(instrument.items.map(({ id, title }) => [id, title]));
    const text = planCalendar({
      assessment: head,
      closes: ({ items }) => items.flatMap((item) => titles.get(item) ?? []),
      now,
    });
    const name = fileNameFor({ name: `${head.name} plan` }, localDay(now), 'ics');
    saveFile({ name, text, type: 'text/calendar' });
    setSaved(`Sent to your downloads: “${name}”. Open it to put ${dates} into your calendar.`);
  };
  return (
    <section className="plan-calendar" aria-labelledby="calendar">
      <h2 id="calendar">Put the dates into your calendar</h2>
      <p className="measure">
        {count === 0
          ? 'Nothing that is still to do has a date yet. Once something has, you can take the dates into Outlook, Google Calendar or any other calendar.'
          : `A calendar file has ${count === 1 ? 'the date' : `all ${dates}`} of what is still to do, each as a note on its day. Outlook, Google Calendar and others take it in. When dates change, save a new one: it takes the place of the old.`}
      </p>
      <p>
        <button type="button" className="btn" aria-disabled={count === 0} onClick={save}>
          Save a calendar file
        </button>
      </p>
      <p role="status" className="calendar-saved">
        {saved}
      </p>
    </section>
  );
}
