import { type JSX, useState } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import { countCalendarDates } from '../../../core/documents/calendar';
import { paperName } from '../../../core/file/file-name';
import type { Instrument } from '../../../core/instrument/instrument';
import { countWord, plural } from '../../../core/wording/words';
import { clock } from '../../../platform/clock';
import { saveFile } from '../../../platform/save-file';
import { localDay } from '../../../store/local-day';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { ArrowRight } from '../../../ui/icons';
import { paths } from '../../../ui/paths';
import { calendarFile } from '../../shared/keeping/calendar-file';

type WayOnProps = { readonly instrument: Instrument; readonly head: AssessmentHead };

/** To the report; and the dates of what is still to do as a file that a calendar takes in. */
export function WayOn({ instrument, head }: WayOnProps): JSX.Element {
  const [saved, setSaved] = useState('');
  const count = countCalendarDates(head);
  const save = () => {
    const now = clock();
    const { what, ending, ...file } = calendarFile(instrument, head, now);
    const name = `${paperName(head, what, localDay(now))}.${ending}`;
    saveFile({ name, ...file });
    const dates = `${countWord(count)} ${plural(count, 'date')}`;
    setSaved(
      `Sent to your downloads: “${name}”. Open it to put ${dates} into your calendar. When dates change, save a new one: it takes the place of this one.`,
    );
  };
  return (
    <>
      <p className="row after-plan">
        <a className="btn main" href={paths.report(head.id)}>
          Make the report
          <ArrowRight />
        </a>
        {count > 0 && <Button onClick={save}>Put the dates in a calendar</Button>}
      </p>
      <Heard as="p" className="calendar-saved">
        {saved}
      </Heard>
    </>
  );
}
