import { type JSX, useState } from 'react';
import type { Exercise } from '../../../core/document/exercise';
import { deletionCalendar } from '../../../core/documents/calendar';
import { changeExercise, deletionSet } from '../../../core/exercise/exercise-changes';
import { fileNameFor } from '../../../core/file/file-name';
import { dayWords } from '../../../core/limits/days';
import { clock } from '../../../platform/clock';
import { saveFile } from '../../../platform/save-file';
import { localDay } from '../../../store/local-day';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Heard } from '../../../ui/heard';
import { Notice } from '../../../ui/notice';
import { paths } from '../../../ui/paths';
import { aDay } from '../../shared/forms/day-check';
import { useStoreForm } from '../../shared/forms/use-saved-form';
import { isDue } from '../../shared/room/is-due';
import { useToday } from '../../shared/use-today';

type DayInCalendarProps = { readonly id: string; readonly day: string };

/** A reminder that does not need this device. */
function DayInCalendar({ id, day }: DayInCalendarProps): JSX.Element | null {
  const [saved, setSaved] = useState('');
  if (day === '') return null;
  const save = () => {
    const now = clock();
    const text = deletionCalendar(id, day, now);
    if (text === null) return;
    const name = fileNameFor({ name: 'Mainstay reminder' }, localDay(now), 'ics');
    saveFile({ name, text, type: 'text/calendar' });
    setSaved(`Sent to your downloads: “${name}”. Open it to put the day into your calendar.`);
  };
  return (
    <>
      <p>
        <Button isSlim onClick={save}>
          Put the day into your calendar
        </Button>
      </p>
      <Heard as="p" className="note">
        {saved}
      </Heard>
    </>
  );
}

type DeleteByProps = { readonly id: string; readonly exercise: Exercise };

/** The day by which the working file is to go, and a notice once it has come. */
export function DeleteBy({ id, exercise }: DeleteByProps): JSX.Element {
  const store = useMainstayStore();
  const today = useToday();
  const { text } = useStoreForm<{ readonly deleteBy: string }>({
    key: `${id}/delete-by`,
    read: ({ heads }) => ({ deleteBy: heads[id]?.exercise?.deleteBy ?? '' }),
    save: ({ deleteBy }) =>
      store
        .getState()
        .exerciseChanged(id, (parts) =>
          changeExercise(parts, (before) => deletionSet(before, deleteBy)),
        ),
  });
  return (
    <>
      {isDue(exercise.deleteBy, today) && (
        <Notice>
          <p>
            <b>The day to delete this has come: {dayWords(exercise.deleteBy)}.</b> Save or print the
            report first. Then delete the exercise on <a href={paths.home}>Home</a>, and its file
            from wherever you keep it.
          </p>
        </Notice>
      )}
      <TextField
        id="delete-by"
        label="Delete the exercise and its file by"
        hint="It holds everyone’s answers; the report needs them no more. We remind you here and on Home."
        type="date"
        className="field short-field"
        {...text('deleteBy', aDay())}
      />
      <DayInCalendar id={id} day={exercise.deleteBy} />
    </>
  );
}
