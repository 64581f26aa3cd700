import type { JSX } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import type { Instrument, Item } from '../../core/instrument/instrument';
import { FieldError, TextField } from '../../ui/field';
import { DontKnowRow, LevelRows } from '../shared/level-rows';
import type { AnswerProblem, AnswerValues } from './answer-values';

type LevelChoicesProps = {
  readonly instrument: Instrument;
  readonly item: Item;
  readonly choice: string;
  readonly naReason: AnswerValues['naReason'];
  readonly register: UseFormRegister<AnswerValues>;
  readonly problem: AnswerProblem | undefined;
  /** Called after any field of the answer has changed. */
  readonly onChange: () => void;
};

/** The five worded levels, then "don't know" and "not our role" set apart, each with its one question more. */
export function LevelChoices(props: LevelChoicesProps): JSX.Element {
  const { instrument, item, register, onChange, problem } = props;
  const choice = register('choice', { onChange });
  const id = fieldId(item.id);
  return (
    <>
      {problem?.field === 'choice' && <FieldError id={id('choice')} message={problem.message} />}
      <LevelRows
        names={instrument.levels}
        texts={item.levels}
        choice={props.choice}
        radio={() => choice}
        firstId={id('choice')}
        isBad={problem?.field === 'choice'}
      />
      <p className="or">or</p>
      <div className="choices">
        <DontKnowRow
          value="dk"
          choice={props.choice}
          text="Kept on a list of things to find out"
          radio={() => choice}
        />
        {item.naAllowed && (
          <label className={props.choice === 'na' ? 'choice chosen' : 'choice'}>
            <input type="radio" value="na" {...choice} />
            <b>Not our role here</b>
            <span className="text">Someone else does it, or it does not apply</span>
          </label>
        )}
      </div>
      <MoreToSay {...props} />
    </>
  );
}

function MoreToSay({
  item,
  choice,
  naReason,
  register,
  problem,
  onChange,
}: LevelChoicesProps): JSX.Element | null {
  const id = fieldId(item.id);
  if (choice === 'dk') {
    return (
      <div className="more-to-say">
        <TextField
          id={id('whoKnows')}
          label="Who would know?"
          hint="A name or a role, if you have one in mind"
          maxLength={500}
          {...register('whoKnows', { onChange })}
        />
      </div>
    );
  }
  if (choice !== 'na') return null;
  return (
    <div className="more-to-say stack">
      <fieldset className={problem?.field === 'naReason' ? 'err' : undefined}>
        <legend className="label">Why is it not your role here?</legend>
        {naReason === '' && <p className="note">Kept as your answer once you have said why</p>}
        {problem?.field === 'naReason' && (
          <FieldError id={id('naReason')} message={problem.message} />
        )}
        <label className="tick">
          <input
            type="radio"
            value="elsewhere"
            id={id('naReason')}
            {...register('naReason', { onChange })}
          />
          Another organisation does this here
        </label>
        <label className="tick">
          <input type="radio" value="not-here" {...register('naReason', { onChange })} />
          It does not apply here
        </label>
      </fieldset>
      {naReason !== '' && (
        <TextField
          id={id('naDetail')}
          label={naReason === 'elsewhere' ? 'Who does it?' : 'Why does it not apply?'}
          hint="Shown in the report, so that a reader can follow"
          error={problem?.field === 'naDetail' ? problem.message : undefined}
          maxLength={500}
          {...register('naDetail', { onChange })}
        />
      )}
    </div>
  );
}

/** Ids unique on a page that shows many items. */
export const fieldId = (itemId: string) => (field: keyof AnswerValues) => `${itemId}-${field}`;
