import { useMemo, useState } from 'react';
import type { Answer } from '../../../core/document/answer';
import type { Item } from '../../../core/instrument/instrument';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { answerOf, choiceOf, isReasonGiven, lastReason } from './answer-values';

export type AnswerForm = {
  /** Of the assessment. */
  readonly id: string;
  readonly item: Item;
  /** '0' to '4', 'dk' or 'na'. */
  readonly choose: (choice: string) => void;
  /** Filled in from the last "not our role", not written here. */
  readonly isPrefilled: boolean;
  /** Whether anything is kept as the answer now, whatever has been drawn. */
  readonly isGiven: () => boolean;
  /** Takes the answer away; what is returned puts it back as it was. */
  readonly clear: () => () => void;
};

/**
 * What can be done to one item's answer; each goes to the store at once. It draws nothing by itself: what
 * shows the choice asks `useChosen`, so that a press draws the levels again and not the whole question.
 * The functions are others at every visit to an item.
 */
export function useAnswerForm(id: string, item: Item): AnswerForm {
  const store = useMainstayStore();
  const [prefilled, setPrefilled] = useState<object | null>(null);
  const actions = useMemo(() => {
    /** The words beside an answer, for when it is chosen again. */
    const given: Partial<Record<string, Answer>> = {};
    let isFilled = false;
    const response = () => store.getState().responses[id] ?? {};
    const kept = () => response()[item.id]?.answer ?? null;
    const answer = (next: Answer | null) => store.getState().itemAnswered(id, item.id, next);
    const ofThisVisit = {
      choose: (choice: string) => {
        const before = kept();
        if (before !== null) given[before.state] = before;
        const own = answerOf(choice, given, item);
        const isNew = own?.state === 'na' && before?.state !== 'na' && !isReasonGiven(own);
        const last = isNew ? lastReason(response()) : null;
        answer(last ?? own);
        // Only where it changes: said again, it would draw the whole question again.
        if (isFilled !== (last !== null)) setPrefilled(last === null ? null : ofThisVisit);
        isFilled = last !== null;
      },
      isGiven: () => kept() !== null,
      clear: () => {
        const before = kept();
        answer(null);
        return () => answer(before);
      },
    };
    return ofThisVisit;
  }, [store, id, item]);
  return { id, item, isPrefilled: prefilled === actions, ...actions };
}

/** What is chosen for an item now, as the value of its radio; '' while nothing is. */
export const useChosen = (id: string, itemId: string): string =>
  useMainstay((state) => choiceOf(state.responses[id]?.[itemId]));
