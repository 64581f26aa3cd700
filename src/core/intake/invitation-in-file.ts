/**
 * The app in one file with an invitation inside, for laptops without a network: opened from a stick it
 * goes straight to that invitation. The code stands in an inert block, JSON in a script tag, which no
 * policy has to allow since no browser runs it.
 */
import { INVITATION_BLOCK_ID } from './invitation-block';

/** What a code may be made of: nothing that could end the block. */
const CODE_PATTERN = /^[0-9A-Za-z.]{1,4000}$/;
const BLOCK =
  /\n<script type="application\/json" id="mainstay-invitation">"([0-9A-Za-z.]+)"<\/script>/;
/** Some questions for a colleague: see part-in-file.ts. */
const PART_BLOCK = /\n<script type="application\/json" id="mainstay-part">[^<]*<\/script>/;
const END = '</body>';

/** Anchored: the script further down speaks of such tags too, and must stay as its policy knows it. */
const START = /^(<!doctype html>\s*<html )(?:data-view="waiting" )?/i;

/**
 * The file with the invitation in it, in the place of one that was there. The page starts hidden, as on
 * a link to another page, so that Home does not flash by. Throws where the code is none or the text is
 * no page.
 */
export function withInvitation(page: string, code: string): string {
  if (!CODE_PATTERN.test(code)) throw new RangeError('This is no invitation code');
  return withBlocks(page, `"${code}"`, '');
}

/** The page with these two blocks in the place of those that were there; the second may be empty. */
export function withBlocks(page: string, invitation: string, others: string): string {
  const bare = page.replace(BLOCK, '').replace(PART_BLOCK, '');
  // The last one, for the same reason.
  const end = bare.lastIndexOf(END);
  if (end < 0 || !START.test(bare)) throw new RangeError('This is no page');
  const block = `\n<script type="application/json" id="${INVITATION_BLOCK_ID}">${invitation}</script>`;
  const whole = `${bare.slice(0, end)}${block}${others}${bare.slice(end)}`;
  return whole.replace(START, '$1data-view="waiting" ');
}

/** The code inside, or null. */
export const invitationIn = (page: string): string | null => BLOCK.exec(page)?.[1] ?? null;
