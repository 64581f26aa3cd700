import type { JSX } from 'react';
import { LIMITS } from '../../../core/limits/limits';
import { TextArea } from '../../../ui/field';
import type { SavedForm } from '../../shared/forms/use-saved-form';
import type { SetUpValues } from './set-up-values';

type PartProps = { readonly form: SavedForm<SetUpValues>; readonly helped: string };

export function AboutPlace({ form: { text }, helped }: PartProps): JSX.Element {
  return (
    <section className="stack" aria-labelledby="about-place">
      <h2 id="about-place">Your place</h2>
      <p className="measure">
        A few lines help a reader judge your answers. What is enough here may not be enough
        elsewhere.
      </p>
      <TextArea
        id="context-place"
        label="What is the place like?"
        {...text('contextPlace', { limit: LIMITS.note })}
      />
      <TextArea
        id="other-support"
        label={`Who else supports ${helped} here?`}
        {...text('otherSupport', { limit: LIMITS.note })}
      />
      <TextArea
        id="not-our-role"
        label="What is deliberately not your role?"
        {...text('notOurRole', { limit: LIMITS.note })}
      />
    </section>
  );
}
