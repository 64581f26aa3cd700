import type { Chunk } from './chunk';
import { chunks } from './page-chunks';
import { AWAY_DAY } from './participants-address';

/** What the page at this address surely wants beyond the first load. `address` is the part after the #. */
export function frameAt(address: string): Chunk<unknown> {
  if (address.startsWith('/a/')) return chunks.assessment;
  if (AWAY_DAY.test(address)) return chunks.awayDay;
  if (address === '/open') return chunks.openFile;
  // What the first load does not know is there to be read, or nowhere.
  return address.length > 1 ? chunks.reading : chunks.homeAgain;
}
