import type { AssessmentHead } from '../document/assessment';
import type { Collection } from '../document/collection';
import { ROUNDS, type RoundName } from '../document/rounds';
import { collectionOf } from '../exercise/exercise-changes';

export type RoundAsked = {
  readonly head: AssessmentHead;
  readonly round: RoundName;
  readonly collection: Collection;
};

/** The rounds with one of these collection ids; several of one id where an exercise was copied. */
export const roundsAsked = (
  heads: readonly AssessmentHead[],
  collections: readonly string[],
): readonly RoundAsked[] =>
  heads.flatMap((head) =>
    ROUNDS.flatMap((round) => {
      const collection = collectionOf(head, round);
      const isAsked = collection !== null && collections.includes(collection.id);
      return isAsked ? [{ head, round, collection }] : [];
    }),
  );
