import type { Collection, Exercise } from '../response/exercise';
import { joinResponses } from '../response/join-responses';
import { textOf } from '../response/mark-of';

/**
 * How an exercise was set up and who answered, of two copies in any order. What the room agreed is
 * put together place by place instead, see places-of.ts: here it is left as the first copy has it.
 */
export function joinExercises(ours: Exercise | null, theirs: Exercise | null): Exercise | null {
  if (ours === null || theirs === null) return ours ?? theirs;
  const [one] = inFixedOrder(setUp(ours), setUp(theirs));
  const { notApplicable, cards, agreed, findOut, priorities } = ours;
  return {
    ...one,
    ...{ notApplicable, cards, agreed, findOut, priorities },
    isOpen: ours.isOpen || theirs.isOpen,
    isRevealed: ours.isRevealed || theirs.isRevealed,
    isAgainRevealed: ours.isAgainRevealed || theirs.isAgainRevealed,
    first: joinRounds(ours.first, theirs.first),
    again: joinRoundsIfAny(ours.again, theirs.again),
  };
}

/** A round only one copy has begun is that copy's. */
export const joinRoundsIfAny = (one: Collection | null, other: Collection | null) =>
  one === null || other === null ? (one ?? other) : joinRounds(one, other);

function joinRounds(one: Collection, other: Collection): Collection {
  const [kept] = inFixedOrder(one, other);
  if (one.id !== other.id) return kept;
  return { ...kept, responses: joinResponses(one.responses, other.responses) };
}

const setUp = (exercise: Exercise): Exercise => ({
  ...exercise,
  isOpen: false,
  isRevealed: false,
  isAgainRevealed: false,
  notApplicable: {},
  cards: {},
  agreed: {},
  findOut: {},
  priorities: [],
  first: { ...exercise.first, responses: {} },
  again: null,
});

/** Says nothing of which is better, only the same whichever way round. */
const inFixedOrder = <Value>(one: Value, other: Value) =>
  textOf(one) > textOf(other) ? ([one, other] as const) : ([other, one] as const);
