import type { Collection, RespondentId } from '../../../../core/document/collection';
import { decided } from '../../../../core/exercise/take-out';

/** Without a form typed in by mistake. The same collection where no such form counts. */
export function takeOutPaper(collection: Collection, id: RespondentId): Collection {
  const stands = collection.responses[id];
  return stands === undefined || stands.isWithdrawn ? collection : decided(collection, id, null);
}
