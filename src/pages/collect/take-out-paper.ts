import { LIMITS } from '../../core/exchange/limits';
import type { Collection } from '../../core/response/exercise';
import { paperFormIn, paperRespondent } from '../../core/response/paper-form';

/**
 * A form typed in by mistake no longer counts. It keeps its number and a higher revision, so that
 * another copy of the exercise cannot bring it back. The same collection where no such form counts.
 */
export function takeOutPaper(collection: Collection, number: number): Collection {
  const id = paperRespondent(number);
  const stands = paperFormIn(collection, number);
  if (stands === null) return collection;
  const revision = Math.min(stands.revision + 1, LIMITS.revisions);
  const gone = {
    ...stands,
    revision,
    role: '',
    answers: '',
    reasons: {},
    isWithdrawn: true,
  } as const;
  return { ...collection, responses: { ...collection.responses, [id]: gone } };
}
