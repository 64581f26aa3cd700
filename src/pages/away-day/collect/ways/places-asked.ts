import type { AssessmentHead } from '../../../../core/document/assessment';
import type { Collection } from '../../../../core/document/collection';
import { ROUNDS, type RoundName } from '../../../../core/document/exercise';
import { collectionOf } from '../../../../core/exercise/exercise-changes';
import { EXAMPLE_ID } from '../../../../store/state';

export type PlaceAsked = {
  readonly head: AssessmentHead;
  readonly round: RoundName;
  readonly collection: Collection;
};

/** Where on this device answers to this collection belong; several where an exercise was copied. */
export function placesAsked(
  heads: Readonly<Record<string, AssessmentHead>>,
  collectionId: string,
): readonly PlaceAsked[] {
  return Object.values(heads)
    .filter(({ id }) => id !== EXAMPLE_ID)
    .flatMap((head) =>
      ROUNDS.flatMap((round) => {
        const collection = collectionOf(head, round);
        return collection?.id === collectionId ? [{ head, round, collection }] : [];
      }),
    );
}
