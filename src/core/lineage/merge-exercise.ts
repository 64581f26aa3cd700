import type { AssessmentHead } from '../document/assessment';
import {
  type Collection,
  declaredCollection,
  type PanelResponse,
  type RespondentId,
} from '../document/collection';
import { declaredExercise, type Exercise } from '../document/exercise';
import { isSame } from '../document/is-same';
import { inside, pick, type Sides, whichStands } from '../document/three-way';
import { joinResponse, joinResponses } from '../exercise/join-responses';
import { joinShown } from '../exercise/join-shown';

/** Two windows' copies of one exercise: every response of both is kept, each person's latest once. */
export function mergeExercises(
  sides: Sides<AssessmentHead['exercise']>,
): AssessmentHead['exercise'] {
  const { base, newer, older } = sides;
  if (newer === null || older === null) return whichStands(sides);
  const both: Sides<Exercise> = { base: base ?? withNobody(older), newer, older };
  return {
    ...declaredExercise.merge(both),
    first: mergeRounds(inside(both, 'first')),
    again: mergeMaybe(inside(both, 'again')),
  };
}

/** Nobody and nothing in it, so that nothing either copy has counts as taken away. */
const withNobody = (from: Exercise): Exercise => ({
  ...from,
  first: { ...from.first, responses: {} },
  again: null,
  ...{ notApplicable: {}, cards: {}, agreed: {}, findOut: {}, priorities: [] },
});

/** A round only one copy has begun is that copy's. */
export function mergeMaybe(sides: Sides<Collection | null>): Collection | null {
  const { base, newer, older } = sides;
  if (newer === null || older === null) return whichStands(sides);
  return mergeRounds({ base: base ?? { ...older, responses: {} }, newer, older });
}

function mergeRounds(sides: Sides<Collection>): Collection {
  if (sides.newer.id !== sides.older.id) return whichStands(sides);
  const merged = mergeResponses(sides);
  // One window may hold someone's code, the other the same answers read out, under half of the id.
  const { base, newer, older } = sides;
  const isOneUnchanged = isSame(newer.shown, base.shown) || isSame(older.shown, base.shown);
  return {
    ...declaredCollection.merge(sides),
    responses: joinResponses(merged, {}),
    shown: isOneUnchanged ? pick(sides, 'shown') : joinShown(newer.shown, older.shown),
  };
}

const timesOf = ({ takenOut }: Collection, id: RespondentId) => takenOut[id] ?? 0;

type Responses = Collection['responses'];

/**
 * Every respondent of either copy; of one changed in both, what `joinResponse` says. Where whoever
 * runs it has decided about a person in one window, that window's stands whole.
 */
function mergeResponses(sides: Sides<Collection>): Responses {
  const { base, newer, older } = inside(sides, 'responses');
  const merged: Record<string, PanelResponse> = {};
  for (const id of new Set([...Object.keys(older), ...Object.keys(newer)])) {
    const [one, other] = [timesOf(sides.newer, id), timesOf(sides.older, id)];
    const kept =
      one === other
        ? mergeResponse({ base: base[id], newer: newer[id], older: older[id] })
        : (one > other ? newer : older)[id];
    if (kept !== undefined) merged[id] = kept;
  }
  return merged;
}

function mergeResponse(sides: Sides<PanelResponse | undefined>): PanelResponse | undefined {
  const { base, newer, older } = sides;
  if (newer === undefined || older === undefined) {
    const only = newer ?? older;
    return isSame(only, base) ? undefined : only;
  }
  if (isSame(newer, base)) return older;
  return isSame(older, base) ? newer : joinResponse(newer, older);
}
