import type { JSX } from 'react';
import type { Attribution } from '../../../core/document/exercise';
import { LIMITS } from '../../../core/limits/limits';
import { TextArea, TextField } from '../../../ui/field';
import type { SavedForm } from '../../shared/forms/use-saved-form';
import { checkCount, checkNames, type ExerciseValues } from './exercise-values';

type WhoIsExpectedProps = {
  readonly text: SavedForm<ExerciseValues>['text'];
  readonly attribution: Attribution;
};

/** Names only where answers carry names: else a list would say who has not answered. */
export function WhoIsExpected(props: WhoIsExpectedProps): JSX.Element {
  const { text, attribution } = props;
  return (
    <section className="stack" aria-labelledby="who-is-expected">
      <h2 id="who-is-expected">Whom you expect</h2>
      {attribution === 'named' ? (
        <TextArea
          id="expected-names"
          label="Their names"
          hint={`One a line, as they will write them, ${LIMITS.expectedNames} at most. You will then see who is still missing`}
          rows={6}
          {...text('expectedNames', { check: checkNames })}
        />
      ) : (
        <TextField
          id="expected-count"
          label="How many people"
          hint="You will then see how many are still missing, never who"
          inputMode="numeric"
          className="field short-field"
          {...text('expectedCount', { check: checkCount, isWhole: true })}
        />
      )}
    </section>
  );
}
