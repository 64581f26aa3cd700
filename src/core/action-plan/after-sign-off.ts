/**
 * What stays open once an assessment is final: how far each step is, who looks after it, by when and
 * its notes, and steps added since. What was signed of them is kept beside, so that papers can print it.
 */
import type { AssessmentHead } from '../document/assessment';
import type { Plan, PlannedAction } from '../document/plan';
import type { SignedStep } from '../document/sign-off';
import { markOf, textOf } from '../response/mark-of';
import { actionsInOrder } from './plan-order';

type Signed = AssessmentHead['signed'];

/** Of the notes only whether they are the same is ever asked. */
const notesMark = (notes: string): string => markOf(textOf(notes), []);

/** The steps as they stand, to be kept as signed. */
export const signedSteps = ({ actions }: Plan): NonNullable<Signed> =>
  Object.fromEntries(
    Object.entries(actions).map(([id, { status, owner, by, notes }]) => [
      id,
      { status, owner, by, notesMark: notesMark(notes) },
    ]),
  );

/** Whether a step came after the sign-off. */
export const isAddedSince = (signed: Signed, id: string): boolean =>
  signed !== null && signed[id] === undefined;

/** Of a change to the plan of a final assessment, what may be: its words and facts stay as they were signed. */
export function openPartOf(before: Plan, after: Plan, signed: NonNullable<Signed>): Plan {
  const kept = Object.entries(before.actions).flatMap(([id, action]) => {
    const next = after.actions[id];
    if (isAddedSince(signed, id)) return next === undefined ? [] : [[id, next] as const];
    return [[id, next === undefined ? action : withOpenFields(action, next)] as const];
  });
  const added = Object.entries(after.actions).filter(([id]) => before.actions[id] === undefined);
  const actions = Object.fromEntries([...kept, ...added]);
  const ids = [...actionsInOrder(before), ...actionsInOrder(after)].map(({ id }) => id);
  return { actions, order: [...new Set(ids)].filter((id) => actions[id] !== undefined) };
}

/** A signed step with what of another version of it may change: the rest stays as it was signed. */
export const withOpenFields = (
  action: PlannedAction,
  { status, owner, by, notes }: PlannedAction,
): PlannedAction => ({
  ...action,
  status,
  owner,
  by,
  notes,
});

/** Which of the open things of a step have changed since it was signed. */
export function changedSince(
  action: PlannedAction,
  signed: SignedStep,
): { readonly [Field in 'status' | 'owner' | 'by' | 'notes']: boolean } {
  return {
    status: action.status !== signed.status,
    owner: action.owner.trim() !== signed.owner.trim(),
    by: action.by !== signed.by,
    notes: notesMark(action.notes) !== signed.notesMark,
  };
}
