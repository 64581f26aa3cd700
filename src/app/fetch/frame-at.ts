import type { Chunk } from './chunk';
import { chunks } from './page-chunks';

/** Starting an exercise, its guide, and a participant’s own pages. */
export const AWAY_DAY = /^\/(?:away-day|join|in|pool)(?:\/|$)/;

/** A participant's own pages, which ask for nothing that is kept here and change nothing of it. */
export const ASKED = /^\/join\/(?!part\/?$)/;

/** What the page at this address surely wants beyond the first load. `address` is the part after the #. */
export function frameAt(address: string): Chunk<unknown> {
  if (address.startsWith('/a/')) return chunks.assessment;
  if (AWAY_DAY.test(address)) return chunks.awayDay;
  if (address === '/open') return chunks.openFile;
  // What the first load does not know is there to be read, or nowhere.
  return address.length > 1 ? chunks.reading : chunks.homeAgain;
}
