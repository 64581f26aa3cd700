import { LIMITS } from '../../core/exchange/limits';
import type { Collection, RespondentId } from '../../core/response/exercise';

/**
 * A form typed in by mistake no longer counts. It keeps its id and a higher revision, so that
 * another copy of the exercise cannot bring it back. The same collection where no such form counts.
 */
export function takeOutPaper(collection: Collection, id: RespondentId): Collection {
  const stands = collection.responses[id];
  if (stands === undefined || stands.isWithdrawn) return collection;
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
