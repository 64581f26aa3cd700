import { useState } from 'react';
import { type UseFormRegister, useForm, useWatch } from 'react-hook-form';
import type { Item } from '../../core/instrument/instrument';
import { useMainstayStore } from '../../store/use-mainstay';
import {
  type AnswerProblem,
  type AnswerValues,
  answerOf,
  problemsOf,
  valuesOf,
} from './answer-values';

type AnswerForm = {
  readonly register: UseFormRegister<AnswerValues>;
  readonly choice: string;
  readonly naReason: AnswerValues['naReason'];
  readonly problems: readonly AnswerProblem[];
  /** How many times the person tried to go on with a problem open. */
  readonly attempt: number;
  readonly changed: () => void;
  readonly cleared: () => void;
  /** True when the answer is whole; otherwise its problems are shown. */
  readonly isWhole: () => boolean;
};

/**
 * One item's answer as a form. The fields are uncontrolled, start from what is kept, and every change goes to the
 * store at once: an incomplete "not our role" is the one answer that waits for its reason.
 */
export function useAnswerForm(assessmentId: string, item: Item): AnswerForm {
  const store = useMainstayStore();
  const [kept] = useState(() => valuesOf(store.getState().responses[assessmentId]?.[item.id]));
  const { register, getValues, reset, control } = useForm<AnswerValues>({ defaultValues: kept });
  const [choice, naReason] = useWatch({ control, name: ['choice', 'naReason'] });
  const [problems, setProblems] = useState<readonly AnswerProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  return {
    register,
    choice,
    naReason,
    problems,
    attempt,
    changed: () => {
      const answer = answerOf(getValues());
      // What was kept stands until "not our role" has its reason: nothing is lost by a look at it.
      if (answer !== null) store.getState().itemAnswered(assessmentId, item.id, answer);
      setProblems([]);
    },
    cleared: () => {
      reset(valuesOf(undefined));
      store.getState().itemAnswered(assessmentId, item.id, null);
      setProblems([]);
    },
    isWhole: () => {
      const found = problemsOf(item, getValues());
      setProblems(found);
      if (found.length > 0) setAttempt((tries) => tries + 1);
      return found.length === 0;
    },
  };
}
