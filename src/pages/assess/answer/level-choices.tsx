import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import type { Instrument, Item } from '../../../core/instrument/instrument';
import { Choice } from '../../../ui/choice';
import { TextField } from '../../../ui/field';
import { LevelRows, OtherChoice, OtherChoices } from '../../shared/question/level-rows';
import type { AnswerForm } from './use-answer-form';

type LevelChoicesProps = {
  readonly instrument: Instrument;
  readonly item: Item;
  readonly form: AnswerForm;
};

/** The five worded levels, then "don’t know" and "not our role". */
export function LevelChoices({ instrument, item, form }: LevelChoicesProps): JSX.Element {
  const { choice, chosen } = form;
  const radio = () => choice;
  return (
    <>
      <LevelRows names={instrument.levels} texts={item.levels} choice={chosen} radio={radio} />
      <OtherChoices>
        <OtherChoice value="dk" choice={chosen} name="Don’t know" radio={radio} />
        {item.naAllowed && (
          <OtherChoice value="na" choice={chosen} name="Not our role" radio={radio} />
        )}
      </OtherChoices>
    </>
  );
}

type MoreToSayProps = { readonly item: Item; readonly form: AnswerForm };

/** The one question more that an answer without a level asks. */
export function MoreToSay({ item, form }: MoreToSayProps): JSX.Element | null {
  if (form.chosen === 'dk') {
    return (
      <Opened key="dk">
        <TextField
          id={`${item.id}-whoKnows`}
          label="Who would know?"
          hint="A name or a role, if you have one in mind"
          {...form.whoKnows}
        />
      </Opened>
    );
  }
  if (form.chosen !== 'na') return null;
  return (
    <Opened key="na">
      <WhyNotOurs item={item} form={form} />
    </Opened>
  );
}

/** Comes into view where it opens below what is in sight, and not where it stands when the page comes. */
function Opened({ children }: { readonly children: ReactNode }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const group = box.current?.closest('form')?.querySelector('fieldset');
    if (group?.contains(document.activeElement)) box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="more-to-say stack" ref={box}>
      {children}
    </div>
  );
}

/** Kept without a reason too, which then stands as still to give. */
function WhyNotOurs({ item, form }: MoreToSayProps): JSX.Element {
  const { reason, naReason, naDetail, isPrefilled } = form;
  return (
    <>
      <fieldset>
        <legend className="label">Why is it not your role?</legend>
        <p className="note">
          {isPrefilled
            ? 'Filled in from the last one. Change it where this one differs.'
            : 'Kept as “not our role” already. The reason can follow later.'}
        </p>
        <div className="row">
          <Choice type="radio" value="elsewhere" {...naReason}>
            Someone else does it
          </Choice>
          <Choice type="radio" value="not-here" {...naReason}>
            Nobody does it: it does not apply here
          </Choice>
        </div>
      </fieldset>
      {reason !== '' && (
        <TextField
          id={`${item.id}-naDetail`}
          label={reason === 'elsewhere' ? 'Who does it?' : 'Why does it not apply?'}
          hint="Shown in the report, so that a reader can follow"
          {...naDetail}
        />
      )}
    </>
  );
}
