import type { JSX } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import type { Attribution } from '../../core/response/exercise';
import { TextArea, TextField } from '../../ui/field';
import type { ExerciseValues } from './exercise-values';

type WhoIsExpectedProps = {
  readonly register: UseFormRegister<ExerciseValues>;
  readonly onChange: () => void;
  readonly attribution: Attribution;
};

/** Names only where answers carry names: else a list would say who has not answered. */
export function WhoIsExpected(props: WhoIsExpectedProps): JSX.Element {
  const { register, onChange, attribution } = props;
  return (
    <section className="stack" aria-labelledby="who-is-expected">
      <h2 id="who-is-expected">Whom you expect</h2>
      {attribution === 'named' ? (
        <TextArea
          id="expected-names"
          label="Their names"
          hint="One a line, as they will write them. You will then see who is still missing"
          rows={6}
          {...register('expectedNames', { onChange })}
        />
      ) : (
        <TextField
          id="expected-count"
          label="How many people"
          hint="You will then see how many are still missing, never who"
          inputMode="numeric"
          maxLength={4}
          className="field short-field"
          {...register('expectedCount', { onChange })}
        />
      )}
    </section>
  );
}
