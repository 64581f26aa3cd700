import { useEffect, useRef, useState } from 'react';
import {
  actionAdded,
  actionChanged,
  actionMoved,
  actionRemoved,
} from '../../core/action-plan/plan-changes';
import type { ActionInPlan } from '../../core/action-plan/plan-order';
import { EMPTY_ACTION } from '../../core/action-plan/suggested-actions';
import { LIMITS } from '../../core/exchange/limits';
import type { AssessmentHead } from '../../core/response/assessment';
import type { Plan, PlannedAction } from '../../core/response/plan';
import { newId } from '../../platform/new-id';
import { useMainstayStore } from '../../store/use-mainstay';

/** An action just taken out, and the one of its area it stood before. */
export type Removed = { readonly action: ActionInPlan; readonly before: string | null };

export const shortOf = (text: string): string => {
  const characters = [...text.trim()];
  if (characters.length === 0) return 'An action with no words yet';
  return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 59).join('')}…`;
};

/** Everything a person can do to the plan on this page, what is said about it, and where focus goes. */
export function usePlanWork({ id, plan }: AssessmentHead) {
  const store = useMainstayStore();
  const [openId, setOpenId] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState('');
  const focusOn = useRef('');
  // A row that has moved in the page, or just come, loses or lacks the focus.
  useEffect(() => {
    if (focusOn.current !== '') document.getElementById(focusOn.current)?.focus();
    focusOn.current = '';
  });
  const count = Object.keys(plan.actions).length;
  const changePlan = (make: (plan: Plan) => Plan, when: 'now' | 'soon' = 'now') =>
    store.getState().headChanged(id, (head) => ({ plan: make(head.plan) }), when);
  const focusAnd = (element: string, words: string) => {
    focusOn.current = element;
    setSaid(words);
  };
  return {
    openId,
    removed,
    said,
    room: Math.max(0, LIMITS.actions - count),
    changePlan,
    focusAnd,
    add: (area: string) => {
      const added = newId();
      changePlan((before) => actionAdded(before, added, { ...EMPTY_ACTION, area }));
      setOpenId(added);
      focusAnd(`text-${added}`, 'Added an action.');
    },
    change: (action: string, fields: Partial<PlannedAction>, when: 'now' | 'soon') =>
      changePlan((before) => actionChanged(before, action, fields), when),
    move: (action: string, area: string, before: string | null, place: MovedTo) => {
      changePlan((now) => actionMoved(now, action, area, before));
      focusAnd(place.focusOn, place.words);
    },
    toggle: (action: string) => {
      const isClosing = openId === action;
      setOpenId(isClosing ? null : action);
      focusOn.current = isClosing ? `change-${action}` : `text-${action}`;
    },
    remove: (taken: Removed) => {
      changePlan((before) => actionRemoved(before, taken.action.id));
      setRemoved(taken);
      setOpenId(null);
      focusAnd('put-back', `Removed “${shortOf(taken.action.text)}”.`);
    },
    putBack: ({ action: { id: back, ...action }, before }: Removed) => {
      changePlan((now) => actionAdded(now, back, action, before));
      setRemoved(null);
      focusAnd(`change-${back}`, 'Put back where it was.');
    },
  };
}

type MovedTo = { readonly focusOn: string; readonly words: string };

export type PlanWork = ReturnType<typeof usePlanWork>;
