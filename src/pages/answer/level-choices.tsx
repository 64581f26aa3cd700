import type { JSX } from 'react';
import type { Instrument, Item } from '../../core/instrument/instrument';
import { FieldError, TextField } from '../../ui/field';
import { DontKnowRow, LevelRows } from '../shared/level-rows';
import type { AnswerValues } from './answer-values';
import type { AnswerForm } from './use-answer-form';

type LevelChoicesProps = {
  readonly instrument: Instrument;
  readonly item: Item;
  readonly form: AnswerForm;
};

/** The five worded levels, then "don't know" and "not our role" set apart, each with its one question more. */
export function LevelChoices({ instrument, item, form }: LevelChoicesProps): JSX.Element {
  const { choice, chosen } = form;
  const [problem] = form.problems;
  const id = fieldId(item.id);
  return (
    <>
      {problem && <FieldError id={id('choice')} message={problem.message} />}
      <LevelRows
        names={instrument.levels}
        texts={item.levels}
        choice={chosen}
        radio={() => choice}
        firstId={id('choice')}
        isBad={problem !== undefined}
      />
      <p className="or">or</p>
      <div className="choices">
        <DontKnowRow
          value="dk"
          choice={chosen}
          text="Kept on a list of things to find out"
          radio={() => choice}
        />
        {item.naAllowed && (
          <label className={chosen === 'na' ? 'choice chosen' : 'choice'}>
            <input type="radio" value="na" {...choice} />
            <b>Not our role here</b>
            <span className="text">Someone else does it, or it does not apply</span>
          </label>
        )}
      </div>
      {chosen === 'dk' && (
        <div className="more-to-say">
          <TextField
            id={id('whoKnows')}
            label="Who would know?"
            hint="A name or a role, if you have one in mind"
            {...form.whoKnows}
          />
        </div>
      )}
      {chosen === 'na' && <WhyNotOurs id={id} form={form} />}
    </>
  );
}

type WhyNotOursProps = { readonly id: ReturnType<typeof fieldId>; readonly form: AnswerForm };

/** Kept without a reason too, which then stands as still to give. */
function WhyNotOurs({ id, form }: WhyNotOursProps): JSX.Element {
  const { reason, naReason, naDetail, isPrefilled } = form;
  return (
    <div className="more-to-say stack">
      <fieldset>
        <legend className="label">Why is it not your role here?</legend>
        <p className="note">
          {isPrefilled
            ? 'Filled in from the last one. Change it where this one differs'
            : 'Kept as “not our role” at once. A reason can follow later'}
        </p>
        <label className="tick">
          <input type="radio" value="elsewhere" id={id('naReason')} {...naReason} />
          Another organisation does this here
        </label>
        <label className="tick">
          <input type="radio" value="not-here" {...naReason} />
          It does not apply here
        </label>
      </fieldset>
      {reason !== '' && (
        <TextField
          id={id('naDetail')}
          label={reason === 'elsewhere' ? 'Who does it?' : 'Why does it not apply?'}
          hint="Shown in the report, so that a reader can follow"
          {...naDetail}
        />
      )}
    </div>
  );
}

/** Ids unique on a page that shows many items. */
export const fieldId = (itemId: string) => (field: keyof AnswerValues) => `${itemId}-${field}`;
