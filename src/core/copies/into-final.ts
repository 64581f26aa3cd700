/**
 * What of another copy comes into one that is final: how far its steps are, who, by when and their
 * notes, steps added since, and what was sent to colleagues. All else stays as it was signed.
 */
import { isAddedSince, signedSteps, withOpenFields } from '../action-plan/after-sign-off';
import type { AssessmentHead } from '../document/assessment';
import { isSame } from '../document/is-same';
import { groupOf, ownName } from '../document/place';
import type { PlannedAction } from '../document/plan';
import type { Rival } from '../document/together';
import type { PlaceState } from '../lineage/place-state';
import { markOf, textOf } from '../response/mark-of';
import type { States } from './join-records';
import { headValueAt } from './place-kinds';

type Final = Pick<AssessmentHead, 'plan' | 'signed'>;

const isStepPlace = (place: string) => groupOf(place) === 'plan/actions';

/** Made final by an older app: until now nothing of it could change. */
const signedOf = ({ plan, signed }: Final) => signed ?? signedSteps(plan);

/** The states of another copy that may be joined here, with the words and facts of signed steps as they are here. */
export function openStates(ours: Final, theirs: States): States {
  return new Map(
    [...theirs].flatMap(([place, state]) => {
      if (!isStepPlace(place)) return [];
      const id = ownName(place);
      if (isAddedSince(signedOf(ours), id)) return [[place, state] as const];
      const open = openState(ours.plan.actions[id], place, state);
      return open === null ? [] : [[place, open] as const];
    }),
  );
}

/** Null where nothing of it may come: the step was taken away there, or only what was signed is other. */
function openState(
  here: PlannedAction | undefined,
  place: string,
  { alive, replaced }: PlaceState,
): PlaceState | null {
  if (here === undefined) return null;
  const open = alive.flatMap((rival) => openRival(here, place, rival, replaced));
  const isOnlySigned = open.every(({ value }) => value === textOf(here));
  const isAsItCame = isSame(open, alive);
  if (open.length === 0 || (isOnlySigned && !isAsItCame)) return null;
  const kept = new Set(open.map(({ mark }) => mark));
  const seen = alive.map(({ mark }) => mark).filter((mark) => !kept.has(mark));
  return { alive: open, replaced: [...replaced, ...seen] };
}

function openRival(
  here: PlannedAction,
  place: string,
  rival: Rival,
  replaced: readonly string[],
): readonly Rival[] {
  const theirs = stepAt(place, rival.value);
  if (theirs === null) return [];
  const value = textOf(withOpenFields(here, theirs));
  // Put together here, it is a state of its own that has seen theirs.
  return value === rival.value
    ? [rival]
    : [{ ...rival, value, mark: markOf(value, [rival.mark, ...replaced]) }];
}

/** Every place whose words there are other than what may come of them. */
export const heldBack = (theirs: States, open: States): readonly string[] =>
  [...theirs.keys()].filter((place) => {
    const [came, comes] = [theirs, open].map((states) =>
      states.get(place)?.alive.map(({ value }) => value),
    );
    return !isSame(came, comes);
  });

/** Whether this version may stand at this place while the assessment is final. */
export function mayStandWhenFinal(ours: Final, place: string, value: string): boolean {
  if (!isStepPlace(place)) return false;
  const id = ownName(place);
  if (isAddedSince(signedOf(ours), id)) return true;
  const here = ours.plan.actions[id];
  const step = stepAt(place, value);
  return here !== undefined && step !== null && isSame(withOpenFields(here, step), step);
}

function stepAt(place: string, text: string): PlannedAction | null {
  const value = headValueAt(place, text);
  return isStep(value) ? value : null;
}

/** What `headValueAt` has checked as a step: an object or nothing. */
const isStep = (value: unknown): value is PlannedAction =>
  typeof value === 'object' && value !== null;
