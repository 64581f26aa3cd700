import type { JSX } from 'react';
import type { OrganisationKinds } from '../../../core/instrument/says';
import { LIMITS } from '../../../core/limits/limits';
import { GEOGRAPHY_LABELS, INCOME_LABELS } from '../../../core/wording/profile-labels';
import { SelectField, TextField } from '../../../ui/field';
import type { SavedForm } from '../../shared/forms/use-saved-form';
import { Options } from './options';
import { checkPeople, checkShare, numberStays } from './set-up-checks';
import type { SetUpValues } from './set-up-values';

type PartProps = {
  readonly form: SavedForm<SetUpValues>;
  readonly kinds: OrganisationKinds | null;
};

const number = { limit: LIMITS.name, stays: numberStays, isWhole: true };
const people = { ...number, check: checkPeople };
const share = { ...number, check: checkShare };

export function AboutOrganisation({ form: { text, choice }, kinds }: PartProps): JSX.Element {
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
      {kinds !== null && (
        <SelectField id="kind" label="What kind of organisation are you?" {...choice('kind')}>
          <Options labels={kinds} />
        </SelectField>
      )}
      <SelectField id="geography" label="How far does your area reach?" {...choice('geography')}>
        <Options labels={GEOGRAPHY_LABELS} />
      </SelectField>
      <SelectField id="income" label="Income last year" {...choice('incomeBand')}>
        <Options labels={INCOME_LABELS} />
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
