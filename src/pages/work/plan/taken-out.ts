import { useEffect, useRef } from 'react';
import { actionAdded, actionChanged } from '../../../core/action-plan/plan-changes';
import { type ActionInPlan, actionsInOrder } from '../../../core/action-plan/plan-order';
import type { Plan, PlannedAction } from '../../../core/document/plan';
import { LIMITS } from '../../../core/limits/limits';
import type { StepRow } from '../../../core/report-model/first-steps-model';
import { heldOf, releaseForm } from '../../../ui/held-back';

/** A step that is out of the plan, and the one it stood before. */
export type Removed = { readonly action: ActionInPlan; readonly before: string | null };

type InPlan = Pick<StepRow, 'key' | 'step' | 'isInPlan'>;

type TakenOutParts = {
  /** Of the assessment. */
  readonly id: string;
  readonly plan: Plan;
  /** The plan as its rows show it, a moment later. */
  readonly drawn: Plan;
  /** The step whose form is open. */
  readonly openId: string | null;
  /** The step that was taken out on this page. */
  readonly removedId: string | null;
};

export type TakenOut = {
  /** Another window took this step out of the plan while somebody was at its fields here: its row stays. */
  readonly stays: (row: InPlan) => boolean;
  /** The same, and until the rows show that it is back. */
  readonly lingers: (row: InPlan) => boolean;
  /** The rows that stand now. */
  readonly shown: (rows: readonly InPlan[]) => void;
  /** It may go, as somebody said here. */
  readonly letGo: (row: InPlan) => void;
  /** The plan with this written in a step: one that another window took out is in it again, whole. */
  readonly written: (plan: Plan, step: string, fields: Partial<PlannedAction>) => Plan;
};

/** All the fields of one row, as what they hold back is filed. */
const formsOf = (id: string, { key, step }: Pick<InPlan, 'key' | 'step'>) => [
  `${id}/plan/${step}`,
  `${id}/who/${key}`,
];

const hasFocus = (step: string) =>
  document.activeElement?.closest('[data-step]')?.getAttribute('data-step') === step;

/** Steps that another window takes out under somebody's hands: what they write must not go nowhere. */
export function useTakenOut({ id, plan, drawn, openId, removedId }: TakenOutParts): TakenOut {
  const before = useRef(plan);
  const gone = useRef(new Map<string, Removed>());
  const staying = useRef(new Set<string>());
  const mayGo = useRef(new Set<string>());
  useEffect(() => {
    const ordered = actionsInOrder(before.current);
    ordered.forEach((action, at) => {
      if (plan.actions[action.id] === undefined)
        gone.current.set(action.id, { action, before: ordered[at + 1]?.id ?? null });
    });
    for (const step of Object.keys(plan.actions)) gone.current.delete(step);
    before.current = plan;
  }, [plan]);
  useEffect(() => {
    for (const step of Object.keys(drawn.actions))
      for (const known of [staying, mayGo]) known.current.delete(step);
  }, [drawn]);
  const stays = (row: InPlan) => {
    const { step } = row;
    if (step === null || !row.isInPlan || plan.actions[step] !== undefined) return false;
    if (step === removedId || mayGo.current.has(step)) return false;
    const isHeld = formsOf(id, row).some((form) => heldOf(form).length > 0);
    return staying.current.has(step) || openId === step || hasFocus(step) || isHeld;
  };
  const isOnItsWay = ({ step }: InPlan) =>
    step !== null && staying.current.has(step) && drawn.actions[step] === undefined;
  return {
    stays,
    lingers: (row) => stays(row) || (isOnItsWay(row) && plan.actions[row.step ?? ''] !== undefined),
    shown: (rows) => {
      for (const row of rows) if (row.step !== null && stays(row)) staying.current.add(row.step);
    },
    letGo: (row) => {
      if (row.step !== null) mayGo.current.add(row.step);
      formsOf(id, row).forEach(releaseForm);
    },
    written: (now, step, fields) => {
      const was = gone.current.get(step);
      if (was === undefined || now.actions[step] !== undefined)
        return actionChanged(now, step, fields);
      if (Object.keys(now.actions).length >= LIMITS.actions) return now;
      const { id: back, ...action } = was.action;
      return actionAdded(now, back, { ...action, ...fields }, was.before);
    },
  };
}

/** These rows, and those of a moment ago that stay though they are not among them, in their place. */
export function useStaying(
  rows: readonly StepRow[],
  { lingers, shown }: TakenOut,
): readonly StepRow[] {
  const last = useRef(rows);
  const now = last.current.reduce<readonly StepRow[]>((list, row, at) => {
    if (!lingers(row)) return list;
    const there = list.findIndex(({ key }) => key === row.key);
    return there < 0 ? list.toSpliced(at, 0, row) : list.toSpliced(there, 1, row);
  }, rows);
  useEffect(() => {
    last.current = now;
    shown(now);
  });
  return now;
}
