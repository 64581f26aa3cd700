/**
 * The plan, the sign-off, what several copies need, and a panel's part, as in fit-to-limits.ts. Fetched
 * with the pages that can change them, so that a first visit does not carry it.
 */
import type { AssessmentHead } from '../response/assessment';
import type { Collection, Exercise, PanelResponse } from '../response/exercise';
import type { PlannedAction } from '../response/plan';
import { cut, fitDay, fitEntries, fitList, sameOr } from './fit-values';
import { LIMITS } from './limits';

/** Of what is told on About you, what fit-to-limits.ts leaves to this. */
const fitFacts = (profile: AssessmentHead['profile']) => ({
  members: cut(profile.members, LIMITS.name),
  trusteesChosen: cut(profile.trusteesChosen, LIMITS.line),
  reservesMonths: cut(profile.reservesMonths, LIMITS.name),
  agreedShare: cut(profile.agreedShare, LIMITS.name),
  servicesShare: cut(profile.servicesShare, LIMITS.name),
  businessPlan: cut(profile.businessPlan, LIMITS.name),
  accreditationEnds: cut(profile.accreditationEnds, LIMITS.name),
  publicBodies: fitList(profile.publicBodies, LIMITS.publicBodies, (body) =>
    sameOr(body, {
      ...body,
      name: cut(body.name, LIMITS.name),
      when: cut(body.when, LIMITS.name),
    }),
  ),
});

const fitPlan = (plan: AssessmentHead['plan']): AssessmentHead['plan'] =>
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

const fitSignOff = (signOff: AssessmentHead['signOff']): AssessmentHead['signOff'] =>
  sameOr(signOff, {
    ...signOff,
    approvedBy: cut(signOff.approvedBy, LIMITS.name),
    approvedOn: fitDay(signOff.approvedOn),
    nextReview: fitDay(signOff.nextReview),
  });

const fitShare = (share: AssessmentHead['share']): AssessmentHead['share'] =>
  share &&
  sameOr(share, {
    ...share,
    items: fitList(share.items, LIMITS.answers),
    from: cut(share.from, LIMITS.name),
    to: cut(share.to, LIMITS.name),
    message: cut(share.message, LIMITS.paragraph),
  });

/** As many entries as may be, those that matter more first; the very ones where all may. */
function mostOf<Value>(
  entries: Readonly<Record<string, Value>>,
  limit: number,
  isDear: (key: string) => boolean,
): Readonly<Record<string, Value>> {
  const all = Object.entries(entries);
  if (all.length <= limit) return entries;
  const dearFirst = all.toSorted(([one], [other]) => Number(isDear(other)) - Number(isDear(one)));
  return Object.fromEntries(dearFirst.slice(0, limit));
}

/** What is forgotten of a place beyond them is asked about once more; versions still open stay. */
function fitTogether(together: AssessmentHead['together']): AssessmentHead['together'] {
  const { lineage, rivals, sent } = together;
  const isOpen = (place: string) => Object.hasOwn(rivals, place);
  const isOut = (part: string) => sent[part]?.backAt === '';
  return sameOr(together, {
    ...together,
    lineage: mostOf(lineage, LIMITS.places, isOpen),
    sent: mostOf(sent, LIMITS.entriesOfARecord, isOut),
  });
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

/** 0, which says nothing, where it is no number of people. */
const fitCount = (count: number): number =>
  Number.isInteger(count) && count >= 0 && count <= LIMITS.responses ? count : 0;

const fitResponse = once(
  (response: PanelResponse): PanelResponse =>
    sameOr(response, {
      ...response,
      name: cut(response.name, LIMITS.name),
      reasons: fitEntries(response.reasons, (reason) => cut(reason, LIMITS.paragraph)),
    }),
);

const fitCollection = once(
  (collection: Collection): Collection =>
    sameOr(collection, {
      ...collection,
      expectedCount: fitCount(collection.expectedCount),
      closesOn: fitDay(collection.closesOn),
      responses: fitEntries(collection.responses, fitResponse),
    }),
);

const fitExercise = once(
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

export const fitParts = (head: AssessmentHead): AssessmentHead =>
  sameOr(head, {
    ...head,
    quickItems: head.quickItems && fitList(head.quickItems, LIMITS.answers),
    profile: sameOr(head.profile, { ...head.profile, ...fitFacts(head.profile) }),
    plan: fitPlan(head.plan),
    signOff: fitSignOff(head.signOff),
    signed:
      head.signed &&
      fitEntries(
        head.signed,
        (step) =>
          sameOr(step, { ...step, owner: cut(step.owner, LIMITS.name), by: fitDay(step.by) }),
        LIMITS.actionsInAFile,
      ),
    share: fitShare(head.share),
    together: fitTogether(head.together),
    exercise: head.exercise && fitExercise(head.exercise),
    partners: head.partners && fitCollection(head.partners),
  });
