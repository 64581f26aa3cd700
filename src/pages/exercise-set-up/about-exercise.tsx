import type { JSX } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { LIMITS } from '../../core/exchange/limits';
import type { Exercise } from '../../core/response/exercise';
import { TextField } from '../../ui/field';
import type { ExerciseValues } from './exercise-values';

type AboutExerciseProps = {
  readonly register: UseFormRegister<ExerciseValues>;
  readonly onChange: () => void;
  readonly isSet: boolean;
  readonly exercise: Exercise;
};

export function AboutExercise(props: AboutExerciseProps): JSX.Element {
  const { register, onChange, isSet, exercise } = props;
  return (
    <section className="stack" aria-labelledby="about-exercise">
      <h2 id="about-exercise">This exercise</h2>
      <TextField
        id="name"
        label="Its name"
        hint="For example Board away-day, autumn"
        maxLength={LIMITS.name}
        {...register('name', { onChange })}
      />
      <TextField
        id="organisation"
        label="Your organisation"
        maxLength={LIMITS.name}
        {...register('organisation', { onChange })}
      />
      <div className="pair-fields">
        <TextField
          id="assessed-on"
          type="date"
          label="Date"
          hint="The day the answers stand for"
          {...register('assessedOn', { onChange })}
        />
        <TextField
          id="facilitator"
          label="Who runs it"
          hint="People are asked to show their answers to them"
          maxLength={LIMITS.name}
          {...register('facilitator', { onChange })}
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
          maxLength={LIMITS.line}
          {...register('readers', { onChange })}
        />
      )}
    </section>
  );
}
