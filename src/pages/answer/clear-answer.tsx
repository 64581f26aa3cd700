import { type JSX, type ReactNode, useState } from 'react';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import type { AnswerForm } from './use-answer-form';

type ClearAnswerProps = {
  /** Of the assessment. */
  readonly id: string;
  readonly itemId: string;
  readonly form: AnswerForm;
  readonly className: string;
  /** Which answer, where several are on the page. */
  readonly children?: ReactNode;
};

/** Takes the answer away and says what stays; what was answered before can be forgotten with it. */
export function ClearAnswer(props: ClearAnswerProps): JSX.Element {
  const { id, itemId, form, className, children } = props;
  const store = useMainstayStore();
  const [done, setDone] = useState<'' | 'cleared' | 'forgotten'>('');
  const hasEarlier = useMainstay(
    ({ responses }) => (responses[id]?.[itemId]?.history.length ?? 0) > 0,
  );
  return (
    <>
      <button
        className={className}
        type="button"
        onClick={() => {
          form.cleared();
          setDone('cleared');
        }}
      >
        Clear my answer{children}
      </button>
      <span role="status" className="note">
        {form.chosen === '' && done !== '' && (
          <>
            {done === 'forgotten'
              ? 'Answer cleared, and the earlier ones forgotten. '
              : 'Answer cleared. '}
            {done === 'cleared' && hasEarlier
              ? 'Your note, your evidence and your earlier answers stay. '
              : 'Your note and your evidence stay.'}
            {done === 'cleared' && hasEarlier && (
              <button
                type="button"
                className="linklike fold"
                onClick={() => {
                  store.getState().earlierForgotten(id, itemId);
                  setDone('forgotten');
                }}
              >
                And forget earlier answers
              </button>
            )}
          </>
        )}
      </span>
    </>
  );
}
