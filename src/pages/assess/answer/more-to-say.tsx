import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import type { Answer } from '../../../core/document/answer';
import { LIMITS } from '../../../core/limits/limits';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Choice } from '../../../ui/choice';
import { TextField } from '../../../ui/field';
import { releaseForm } from '../../../ui/held-back';
import { useStoreForm } from '../../shared/forms/use-saved-form';
import { type AnswerForm, useChosen } from './use-answer-form';

type MoreToSayProps = { readonly form: AnswerForm };

/** The one question more that an answer without a level asks. */
export function MoreToSay({ form }: MoreToSayProps): JSX.Element | null {
  const chosen = useChosen(form.id, form.item.id);
  if (chosen === 'dk') {
    return (
      <Opened key={`dk ${form.item.id}`}>
        <WhoWouldKnow form={form} />
      </Opened>
    );
  }
  if (chosen !== 'na') return null;
  return (
    <Opened key={`na ${form.item.id}`}>
      <WhyNotOurs form={form} />
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

function WhoWouldKnow({ form }: MoreToSayProps): JSX.Element {
  const { item } = form;
  const { key, keep, kept } = useKeptBeside(form, 'dk');
  const { text } = useStoreForm<{ whoKnows: string }>({
    key,
    read: () => ({ whoKnows: kept()?.whoKnows ?? '' }),
    save: ({ whoKnows }) => keep({ state: 'dk', whoKnows }),
  });
  return (
    <TextField
      id={`${item.id}-whoKnows`}
      label="Who would know?"
      hint="A name or a role, if you have one in mind"
      {...text('whoKnows', { limit: LIMITS.line })}
    />
  );
}

type Reason = { naReason: '' | 'elsewhere' | 'not-here'; naDetail: string };

/** Kept without a reason too, which then stands as still to give. */
function WhyNotOurs({ form }: MoreToSayProps): JSX.Element {
  const { item, isPrefilled } = form;
  const { key, keep, kept } = useKeptBeside(form, 'na');
  const { text, choice, control } = useStoreForm<Reason>({
    key,
    read: () => ({ naReason: kept()?.reason ?? '', naDetail: kept()?.detail ?? '' }),
    save: ({ naReason, naDetail }) => keep({ state: 'na', reason: naReason, detail: naDetail }),
  });
  const reason = useWatch({ control, name: 'naReason' });
  const naReason = choice('naReason');
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
          {...text('naDetail', { limit: LIMITS.paragraph })}
        />
      )}
    </>
  );
}

/**
 * What is kept of an answer in one state, and the way to keep its words: never once another answer stands
 * there. What a field of it still holds is let go with that answer, since no page shows it any more.
 */
function useKeptBeside<State extends Answer['state']>({ id, item }: AnswerForm, state: State) {
  type Kept = Extract<Answer, { state: State }>;
  const store = useMainstayStore();
  const key = `${id}/answer/${item.id}`;
  const isOf = (answer: Answer | null): answer is Kept => answer?.state === state;
  const kept = (): Kept | null => {
    const answer = store.getState().responses[id]?.[item.id]?.answer ?? null;
    return isOf(answer) ? answer : null;
  };
  const latest = useRef(kept);
  latest.current = kept;
  useEffect(
    () => () => {
      if (latest.current() === null) releaseForm(key);
    },
    [key],
  );
  const keep = (answer: Kept) => {
    if (kept() !== null) store.getState().itemAnswered(id, item.id, answer);
  };
  return { key, kept, keep };
}
