import type { JSX } from 'react';
import { LIMITS } from '../../../core/limits/limits';
import { Choice } from '../../../ui/choice';
import { TextField } from '../../../ui/field';
import { aName } from '../../shared/forms/day-check';
import type { SavedForm } from '../../shared/forms/use-saved-form';
import { assessedDay } from './set-up-checks';
import type { SetUpValues } from './set-up-values';

type PartProps = { readonly form: SavedForm<SetUpValues>; readonly today: string };

const ROLES = [
  ['staff', 'Staff'],
  ['trustee', 'Trustees'],
  ['volunteer', 'Volunteers'],
] as const;

export function AboutThis({ form: { text, choice }, today }: PartProps): JSX.Element {
  return (
    <section className="stack" aria-labelledby="about-this">
      <h2 id="about-this">This assessment</h2>
      <TextField
        id="name"
        label="Its name"
        hint="For example Autumn 2026 self-assessment"
        {...text('name', aName(LIMITS.name))}
      />
      <TextField
        id="assessed-on"
        type="date"
        label="The date your answers stand for"
        max={today}
        {...text('assessedOn', assessedDay(today))}
      />
      <fieldset>
        <legend className="label">Who is answering?</legend>
        {ROLES.map(([value, name]) => (
          <Choice key={value} type="checkbox" value={value} {...choice('roles')}>
            {name}
          </Choice>
        ))}
      </fieldset>
      <TextField
        id="names"
        label="Their names or roles"
        hint="Shown on the report. Leave it empty if you would rather not say"
        {...text('names', { limit: LIMITS.paragraph })}
      />
    </section>
  );
}
