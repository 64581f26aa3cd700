import { useEffect, useRef, useState } from 'react';
import {
  actionAdded,
  actionMoved,
  actionRemoved,
  beforeAfterStep,
} from '../../../core/action-plan/plan-changes';
import { actionsInOrder } from '../../../core/action-plan/plan-order';
import { EMPTY_ACTION } from '../../../core/action-plan/suggested-actions';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Plan, PlannedAction } from '../../../core/document/plan';
import { LIMITS } from '../../../core/limits/limits';
import type { StepRow } from '../../../core/report-model/first-steps-model';
import { newId } from '../../../platform/new-id';
import { useMainstayStore } from '../../../store/use-mainstay';
import { type Removed, useTakenOut } from './taken-out';

export const shortOf = (text: string): string => {
  const characters = [...text.trim()];
  if (characters.length === 0) return 'A step with no words yet';
  return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 59).join('')}…`;
};

/** Everything a person can do to the plan on this page, what is said about it, and where focus goes. */
export function usePlanWork({ id, plan }: AssessmentHead, drawn: Plan) {
  const store = useMainstayStore();
  const [openId, setOpenId] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState('');
  const [moves, setMoves] = useState(0);
  const removedId = removed?.action.id ?? null;
  const takenOut = useTakenOut({ id, plan, drawn, openId, removedId });
  const focusOn = useRef('');
  // A row that has moved in the page, or just come, loses or lacks the focus; it may come a moment later.
  useEffect(() => {
    const there = focusOn.current === '' ? null : document.getElementById(focusOn.current);
    if (there === null) return;
    there.focus();
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
    takenOut,
    said,
    moves,
    room: Math.max(0, LIMITS.actions - count),
    changePlan,
    focusAnd,
    add: () => {
      const added = newId();
      changePlan((before) => actionAdded(before, added, EMPTY_ACTION));
      setOpenId(added);
      focusAnd(`text-${added}`, 'Added a step.');
    },
    /** Into the plan, if it is not there: its id there. */
    put: ({ step, action, isInPlan }: Puttable): string => {
      const own = step ?? newId();
      if (!isInPlan) changePlan((before) => actionAdded(before, own, action));
      return own;
    },
    change: (action: string, fields: Partial<PlannedAction>, when: 'now' | 'soon') =>
      changePlan((before) => takenOut.written(before, action, fields), when),
    /** Of a step that another window took out. */
    leaveOut: (row: StepRow) => {
      takenOut.letGo(row);
      setOpenId(null);
      focusAnd('plan-status', 'Left out of the plan.');
    },
    step: (action: string, by: -1 | 1) => {
      const ids = actionsInOrder(plan)
        .filter(({ status }) => status === 'to-do' || status === 'doing')
        .map((open) => open.id);
      const before = beforeAfterStep(ids, action, by);
      if (before === undefined) return;
      changePlan((now) => actionMoved(now, action, now.actions[action]?.area ?? '', before));
      setMoves((count) => count + 1);
      const place = ids.indexOf(action) + by + 1;
      focusAnd(
        `${by < 0 ? 'up' : 'down'}-${action}`,
        `Now step ${place} of the ${ids.length} you chose.`,
      );
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

type Puttable = {
  readonly step: string | null;
  readonly action: PlannedAction;
  readonly isInPlan: boolean;
};

export type PlanWork = ReturnType<typeof usePlanWork>;
