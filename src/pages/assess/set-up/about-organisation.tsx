import type { JSX } from 'react';
import { LIMITS } from '../../../core/limits/limits';
import { SelectField, TextField } from '../../../ui/field';
import type { SavedForm } from '../../shared/forms/use-saved-form';
import { checkPeople, checkShare, numberStays } from './set-up-checks';
import type { SetUpValues } from './set-up-values';

type PartProps = { readonly form: SavedForm<SetUpValues> };

const number = { limit: LIMITS.name, stays: numberStays, isWhole: true };
const people = { ...number, check: checkPeople };
const share = { ...number, check: checkShare };

const KINDS = [
  ['general', 'A general local infrastructure organisation'],
  ['volunteer-centre', 'A volunteer centre'],
  ['specialist', 'A specialist body, for one community or theme'],
  ['service-provider', 'A provider of one service, such as community accounting'],
] as const;
const GEOGRAPHIES = [
  ['one-district', 'One district, borough or unitary'],
  ['several-districts', 'Several districts'],
  ['county', 'A county'],
  ['region', 'A region'],
  ['other', 'Another area'],
] as const;
const INCOMES = [
  ['under-250k', 'Under £250,000'],
  ['250k-500k', '£250,000 to £500,000'],
  ['500k-1m', '£500,000 to £1 million'],
  ['over-1m', '£1 million or more'],
] as const;

export function AboutOrganisation({ form: { text, choice } }: PartProps): JSX.Element {
  return (
    <section className="stack" aria-labelledby="about-organisation">
      <h2 id="about-organisation">Your organisation</h2>
      <TextField
        id="organisation"
        label="Name"
        autoComplete="organization"
        {...text('organisation', { limit: LIMITS.name })}
      />
      <TextField id="place" label="The area you serve" {...text('place', { limit: LIMITS.name })} />
      <SelectField id="kind" label="What kind of organisation are you?" {...choice('kind')}>
        <Options choices={KINDS} />
      </SelectField>
      <SelectField id="geography" label="How far does your area reach?" {...choice('geography')}>
        <Options choices={GEOGRAPHIES} />
      </SelectField>
      <SelectField id="income" label="Income last year" {...choice('incomeBand')}>
        <Options choices={INCOMES} />
      </SelectField>
      <div className="pair-fields">
        <TextField
          id="staff"
          label="Staff"
          hint="Full-time equivalent, for example 8.5"
          {...text('staff', people)}
        />
        <TextField
          id="volunteers"
          label="Volunteers"
          hint="People, roughly"
          {...text('volunteers', people)}
        />
      </div>
      <div className="pair-fields">
        <TextField
          id="statutory-share"
          label="Largest public funder’s share"
          hint="Per cent of your income, for example 45"
          {...text('largestStatutoryShare', share)}
        />
        <TextField
          id="statutory-ends"
          label="When that agreement ends"
          hint="For example March 2027"
          {...text('largestStatutoryEnds', { limit: LIMITS.name })}
        />
      </div>
    </section>
  );
}

function Options({
  choices,
}: {
  readonly choices: readonly (readonly [value: string, name: string])[];
}): JSX.Element {
  return (
    <>
      <option value="">Not given</option>
      {choices.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </>
  );
}
