import type { JSX } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { TextArea } from '../../ui/field';
import type { SetUpValues } from './set-up-values';

type PartProps = { readonly register: UseFormRegister<SetUpValues>; readonly onChange: () => void };

export function AboutPlace({ register, onChange }: PartProps): JSX.Element {
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
        maxLength={5000}
        {...register('contextPlace', { onChange })}
      />
      <TextArea
        id="other-support"
        label="Who else supports local groups here?"
        maxLength={5000}
        {...register('otherSupport', { onChange })}
      />
      <TextArea
        id="not-our-role"
        label="What is deliberately not your role?"
        maxLength={5000}
        {...register('notOurRole', { onChange })}
      />
    </section>
  );
}
