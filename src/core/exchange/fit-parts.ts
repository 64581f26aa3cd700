/** The plan, the sign-off, what several copies need, and a panel's part, as in fit-to-limits.ts. */
import type { AssessmentHead } from '../response/assessment';
import type { Collection, Exercise, PanelResponse } from '../response/exercise';
import type { PlannedAction } from '../response/plan';
import { cut, fitDay, fitEntries, fitList, sameOr } from './fit-values';
import { LIMITS } from './limits';

export const fitPlan = (plan: AssessmentHead['plan']): AssessmentHead['plan'] =>
  sameOr(plan, {
    ...plan,
    actions: fitEntries(plan.actions, fitAction, LIMITS.actionsInAFile),
    order: fitList(plan.order, LIMITS.actionsInAFile),
  });

const fitAction = (action: PlannedAction): PlannedAction =>
  sameOr(action, {
    ...action,
    text: cut(action.text, LIMITS.paragraph),
    owner: cut(action.owner, LIMITS.name),
    by: fitDay(action.by),
    cost: cut(action.cost, LIMITS.name),
    notes: cut(action.notes, LIMITS.note),
    items: fitList(action.items, LIMITS.itemsOfOne),
  });

export const fitSignOff = (signOff: AssessmentHead['signOff']): AssessmentHead['signOff'] =>
  sameOr(signOff, {
    ...signOff,
    approvedBy: cut(signOff.approvedBy, LIMITS.name),
    approvedOn: fitDay(signOff.approvedOn),
    nextReview: fitDay(signOff.nextReview),
  });

export const fitShare = (share: AssessmentHead['share']): AssessmentHead['share'] =>
  share &&
  sameOr(share, {
    ...share,
    items: fitList(share.items, LIMITS.answers),
    from: cut(share.from, LIMITS.name),
    to: cut(share.to, LIMITS.name),
    message: cut(share.message, LIMITS.paragraph),
  });

/** What is forgotten of a place beyond them is asked about once more; versions still open stay. */
export function fitTogether(together: AssessmentHead['together']): AssessmentHead['together'] {
  const { lineage, rivals } = together;
  const isOpen = (place: string) => Number(Object.hasOwn(rivals, place));
  const places = Object.entries(lineage);
  if (places.length <= LIMITS.places) return together;
  const kept = places.toSorted(([one], [other]) => isOpen(other) - isOpen(one));
  return { ...together, lineage: Object.fromEntries(kept.slice(0, LIMITS.places)) };
}

/** Of what has been looked at once nothing is looked at again: a large round may hold a million words. */
const fitting = new WeakSet<object>();
const once =
  <Value extends object>(made: (value: Value) => Value) =>
  (value: Value): Value => {
    if (fitting.has(value)) return value;
    const fitted = made(value);
    fitting.add(fitted);
    return fitted;
  };

const fitResponse = once(
  (response: PanelResponse): PanelResponse =>
    sameOr(response, {
      ...response,
      name: cut(response.name, LIMITS.name),
      reasons: fitEntries(response.reasons, (reason) => cut(reason, LIMITS.paragraph)),
    }),
);

export const fitCollection = once(
  (collection: Collection): Collection =>
    sameOr(collection, {
      ...collection,
      expectedCount: fitCount(collection.expectedCount),
      closesOn: fitDay(collection.closesOn),
      responses: fitEntries(collection.responses, fitResponse),
    }),
);

export const fitExercise = once(
  (exercise: Exercise): Exercise =>
    sameOr(exercise, {
      ...exercise,
      facilitator: cut(exercise.facilitator, LIMITS.name),
      readers: cut(exercise.readers, LIMITS.paragraph),
      address: cut(exercise.address, LIMITS.line),
      expectedNames: fitList(exercise.expectedNames, LIMITS.expectedNames, (name) =>
        cut(name, LIMITS.name),
      ),
      expectedCount: fitCount(exercise.expectedCount),
      notApplicable: fitEntries(exercise.notApplicable, (why) =>
        sameOr(why, { ...why, detail: cut(why.detail, LIMITS.paragraph) }),
      ),
      first: fitCollection(exercise.first),
      again: exercise.again && fitCollection(exercise.again),
      cards: fitEntries(exercise.cards, (cards) =>
        sameOr(cards, {
          levels: fitList(cards.levels, 5, fitCount),
          dontKnow: fitCount(cards.dontKnow),
        }),
      ),
      agreed: fitEntries(exercise.agreed, (agreed) =>
        sameOr(agreed, {
          ...agreed,
          reason: cut(agreed.reason, LIMITS.paragraph),
          evidence: cut(agreed.evidence, LIMITS.paragraph),
          on: fitDay(agreed.on),
        }),
      ),
      findOut: fitEntries(exercise.findOut, (finder) =>
        sameOr(finder, { who: cut(finder.who, LIMITS.line), by: fitDay(finder.by) }),
      ),
      priorities: fitList(exercise.priorities, LIMITS.prioritiesInAFile, (line) =>
        sameOr(line, {
          ...line,
          text: cut(line.text, LIMITS.paragraph),
          owner: cut(line.owner, LIMITS.line),
          by: fitDay(line.by),
        }),
      ),
      deleteBy: fitDay(exercise.deleteBy),
    }),
);

/** 0, which says nothing, where it is no number of people. */
const fitCount = (count: number): number =>
  Number.isInteger(count) && count >= 0 && count <= LIMITS.responses ? count : 0;
