import type { JSX } from 'react';
import { LIMITS } from '../../../core/limits/limits';
import { MAKE_UP_LABELS } from '../../../core/wording/profile-labels';
import { SelectField, TextField } from '../../../ui/field';
import type { SavedForm } from '../../shared/forms/use-saved-form';
import { Options } from './options';
import { checkMonths, checkShare, numberStays } from './set-up-checks';
import type { SetUpValues } from './set-up-values';

/** `hasLetters`: papers have room for what the local sector is called. */
type HowYouStandProps = {
  readonly form: SavedForm<SetUpValues>;
  readonly hasLetters: boolean;
};

const share = { limit: LIMITS.name, stays: numberStays, isWhole: true, check: checkShare };
const months = { ...share, check: checkMonths };
const line = { limit: LIMITS.name };

/** How steady the organisation is and whom it answers to: printed, never scored. */
export function HowYouStand({ form: { text, choice }, hasLetters }: HowYouStandProps): JSX.Element {
  return (
    <section className="stack" aria-labelledby="how-you-stand">
      <h2 id="how-you-stand">How you stand</h2>
      <p className="measure">No score changes with these. A reader of the report may want them.</p>
      <div className="pair-fields">
        <TextField
          id="reserves"
          label="Free reserves"
          hint="Months they would last, for example 4"
          {...text('reservesMonths', months)}
        />
        <TextField
          id="agreed-share"
          label="Next year’s income already agreed"
          hint="Per cent, for example 60"
          {...text('agreedShare', share)}
        />
        <TextField
          id="services-share"
          label="Income from direct services"
          hint="Per cent, for example 15"
          {...text('servicesShare', share)}
        />
        <TextField
          id="business-plan"
          label="Date of your business plan"
          hint="For example March 2026"
          {...text('businessPlan', line)}
        />
        <SelectField id="make-up" label="What are you?" {...choice('makeUp')}>
          <Options labels={MAKE_UP_LABELS} />
        </SelectField>
        <TextField
          id="members"
          label="Members"
          hint="Groups or people, for example 180"
          {...text('members', line)}
        />
        <TextField
          id="trustees-chosen"
          label="How trustees are chosen"
          hint="For example by members at the AGM"
          {...text('trusteesChosen', { limit: LIMITS.line })}
        />
        <TextField
          id="accreditation-ends"
          label="When any accreditation ends"
          hint="For example June 2028"
          {...text('accreditationEnds', line)}
        />
        {hasLetters && (
          <SelectField
            id="letters"
            label="What papers call the local sector"
            hint="Used in every document"
            {...choice('letters')}
          >
            <option value="">Plain words: the local sector</option>
            <option value="VCS">VCS</option>
            <option value="VCSE">VCSE</option>
            <option value="VCFSE">VCFSE</option>
          </SelectField>
        )}
      </div>
    </section>
  );
}
