/**
 * The app in one file with some questions for a colleague inside. The text of the part's own file stands
 * in an inert block; the invitation's block, for which the first load looks anyway, leads to it.
 */
import { withBlocks } from './invitation-in-file';

export const PART_BLOCK_ID = 'mainstay-part';
/** In the place of an invitation's code, which is longer. */
export const PART_CODE = 'part';

/** The file with the part in it, in the place of what was in it. Throws where `page` is no page. */
export function withPartInFile(page: string, part: string): string {
  // In JSON this sign stands only within texts, where it may be written so: nothing can end the block.
  const inert = part.replaceAll('<', '\\u003c');
  const block = `\n<script type="application/json" id="${PART_BLOCK_ID}">${inert}</script>`;
  return withBlocks(page, `"${PART_CODE}"`, block);
}
