import type { Chunk } from './chunk';
import { chunks } from './page-chunks';

/** Starting an exercise, its guide, and a participant’s own pages. */
export const AWAY_DAY = /^\/(?:away-day|join|in)(?:\/|$)/;
/** What there is to read about Mainstay itself. */
export const READING =
  /^\/(?:how-it-works|glossary|privacy|accessibility|help|for-it|licences|one-file)\/?$/;

/** What the page at this address surely wants beyond the first load. `address` is the part after the #. */
export function frameAt(address: string): Chunk<unknown> {
  if (address.startsWith('/a/')) return chunks.assessment;
  if (READING.test(address)) return chunks.reading;
  return AWAY_DAY.test(address) ? chunks.awayDay : chunks.homeAgain;
}
