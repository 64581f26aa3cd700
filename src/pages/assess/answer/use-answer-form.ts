import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Answer } from '../../../core/document/answer';
import type { Item } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import { useMainstayStore } from '../../../store/use-mainstay';
import { asOwnAct } from '../../shared/forms/form-keeper';
import { type SavedChoice, type SavedText, useStoreForm } from '../../shared/forms/use-saved-form';
import { type AnswerValues, answerOf, answerValuesOf, lastReason } from './answer-values';

export type AnswerForm = {
  readonly choice: SavedChoice;
  readonly whoKnows: SavedText;
  readonly naReason: SavedChoice;
  readonly naDetail: SavedText;
  /** What is chosen now, and why where it is "not our role". */
  readonly chosen: string;
  readonly reason: AnswerValues['naReason'];
  /** Filled in from the last "not our role", not written here. */
  readonly isPrefilled: boolean;
  /** Whether anything is kept as the answer now, whatever has been drawn. */
  readonly isGiven: () => boolean;
  /** Takes the answer away; what is returned puts it back as it was. */
  readonly clear: () => () => void;
};

/** One item's answer as a form: it starts from what is kept, and every change goes to the store at once. */
export function useAnswerForm(assessmentId: string, item: Item): AnswerForm {
  const store = useMainstayStore();
  const [isPrefilled, setPrefilled] = useState(false);
  const response = () => store.getState().responses[assessmentId] ?? {};
  const kept = () => response()[item.id]?.answer ?? null;
  const answer = (next: Answer | null) =>
    store.getState().itemAnswered(assessmentId, item.id, next);
  const { text, choice, control } = useStoreForm<AnswerValues>({
    key: `${assessmentId}/answer/${item.id}`,
    read: ({ responses }) => answerValuesOf(responses[assessmentId]?.[item.id]),
    save: (values) => {
      const isNew = values.choice === 'na' && kept()?.state !== 'na';
      const last = isNew && values.naDetail.trim() === '' ? lastReason(response()) : null;
      answer(answerOf(values, item));
      setPrefilled(last !== null);
      // A change of its own, so that the fields take what is filled in.
      if (last !== null) queueMicrotask(() => asOwnAct(() => answer(last)));
    },
  });
  const [chosen, reason] = useWatch({ control, name: ['choice', 'naReason'] });
  return {
    choice: choice('choice'),
    whoKnows: text('whoKnows', { limit: LIMITS.line }),
    naReason: choice('naReason'),
    naDetail: text('naDetail', { limit: LIMITS.paragraph }),
    // A group of radios with none chosen may be null to the form.
    chosen: chosen || '',
    reason,
    isPrefilled,
    isGiven: () => kept() !== null,
    clear: () => {
      const before = kept();
      asOwnAct(() => answer(null));
      return () => asOwnAct(() => answer(before));
    },
  };
}
