import type { JSX } from 'react';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { SelectField, TextField } from '../../ui/field';
import { checkPeople, checkShare } from './set-up-checks';
import type { SetUpValues } from './set-up-values';

type PartProps = {
  readonly register: UseFormRegister<SetUpValues>;
  readonly onChange: () => void;
  readonly errors: FieldErrors<SetUpValues>;
};

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

export function AboutOrganisation({ register, onChange, errors }: PartProps): JSX.Element {
  return (
    <section className="stack" aria-labelledby="about-organisation">
      <h2 id="about-organisation">Your organisation</h2>
      <TextField
        id="organisation"
        label="Name"
        maxLength={200}
        {...register('organisation', { onChange })}
      />
      <TextField
        id="place"
        label="The area you serve"
        maxLength={200}
        {...register('place', { onChange })}
      />
      <SelectField
        id="kind"
        label="What kind of organisation are you?"
        {...register('kind', { onChange })}
      >
        <Options choices={KINDS} />
      </SelectField>
      <SelectField
        id="geography"
        label="How far does your area reach?"
        {...register('geography', { onChange })}
      >
        <Options choices={GEOGRAPHIES} />
      </SelectField>
      <SelectField id="income" label="Income last year" {...register('incomeBand', { onChange })}>
        <Options choices={INCOMES} />
      </SelectField>
      <div className="pair-fields">
        <TextField
          id="staff"
          label="Staff"
          hint="Full-time equivalent, for example 8.5"
          maxLength={50}
          error={errors.staff?.message}
          {...register('staff', { onChange, validate: checkPeople })}
        />
        <TextField
          id="volunteers"
          label="Volunteers"
          hint="People, roughly"
          maxLength={50}
          error={errors.volunteers?.message}
          {...register('volunteers', { onChange, validate: checkPeople })}
        />
      </div>
      <div className="pair-fields">
        <TextField
          id="statutory-share"
          label="Largest public funder’s share"
          hint="Per cent of your income, for example 45"
          maxLength={100}
          error={errors.largestStatutoryShare?.message}
          {...register('largestStatutoryShare', { onChange, validate: checkShare })}
        />
        <TextField
          id="statutory-ends"
          label="When that agreement ends"
          hint="For example March 2027"
          maxLength={100}
          {...register('largestStatutoryEnds', { onChange })}
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
