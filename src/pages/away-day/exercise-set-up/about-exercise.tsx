import type { JSX } from 'react';
import type { Exercise } from '../../../core/document/exercise';
import { LIMITS } from '../../../core/limits/limits';
import { TextField } from '../../../ui/field';
import { aDay, aName } from '../../shared/forms/day-check';
import type { SavedForm } from '../../shared/forms/use-saved-form';
import type { ExerciseValues } from './exercise-values';

type AboutExerciseProps = {
  readonly text: SavedForm<ExerciseValues>['text'];
  readonly isSet: boolean;
  readonly exercise: Exercise;
};

export function AboutExercise(props: AboutExerciseProps): JSX.Element {
  const { text, isSet, exercise } = props;
  return (
    <section className="stack" aria-labelledby="about-exercise">
      <h2 id="about-exercise">This exercise</h2>
      <TextField
        id="name"
        label="Its name"
        hint="For example Board away-day, autumn"
        {...text('name', aName(LIMITS.name))}
      />
      <TextField
        id="organisation"
        label="Your organisation"
        {...text('organisation', { limit: LIMITS.name })}
      />
      <div className="pair-fields">
        <TextField
          id="assessed-on"
          type="date"
          label="Date"
          hint="The day the answers stand for"
          {...text('assessedOn', aDay({ whenEmpty: 'Give the day.' }))}
        />
        <TextField
          id="facilitator"
          label="Who runs it"
          hint="People are asked to show their answers to them"
          {...text('facilitator', { limit: LIMITS.name })}
        />
      </div>
      {isSet ? (
        exercise.readers !== '' && (
          <p>
            Who else could read the answers, as people were told: <b>{exercise.readers}</b>
          </p>
        )
      ) : (
        <TextField
          id="readers"
          label="Who else could read the answers"
          hint="Anyone who uses this device or gets its file, for example our office manager. Empty if nobody"
          {...text('readers', { limit: LIMITS.line })}
        />
      )}
    </section>
  );
}
