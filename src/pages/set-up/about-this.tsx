import type { JSX } from 'react';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { TextField } from '../../ui/field';
import { checkDay } from './set-up-checks';
import type { SetUpValues } from './set-up-values';

type PartProps = {
  readonly register: UseFormRegister<SetUpValues>;
  readonly onChange: () => void;
  readonly errors: FieldErrors<SetUpValues>;
  readonly today: string;
};

const ROLES = [
  ['staff', 'Staff'],
  ['trustee', 'Trustees'],
  ['volunteer', 'Volunteers'],
] as const;

export function AboutThis({ register, onChange, errors, today }: PartProps): JSX.Element {
  return (
    <section className="stack" aria-labelledby="about-this">
      <h2 id="about-this">This assessment</h2>
      <TextField
        id="name"
        label="Its name"
        hint="For example Autumn 2026 self-assessment"
        maxLength={200}
        {...register('name', { onChange })}
      />
      <TextField
        id="assessed-on"
        type="date"
        label="The date your answers stand for"
        max={today}
        error={errors.assessedOn?.message}
        {...register('assessedOn', { onChange, validate: checkDay(today) })}
      />
      <fieldset>
        <legend className="label">Who is answering?</legend>
        {ROLES.map(([value, name]) => (
          <label className="tick" key={value}>
            <input type="checkbox" value={value} {...register('roles', { onChange })} />
            {name}
          </label>
        ))}
      </fieldset>
      <TextField
        id="names"
        label="Their names or roles"
        hint="Shown on the report. Leave it empty if you would rather not say"
        maxLength={500}
        {...register('names', { onChange })}
      />
    </section>
  );
}
