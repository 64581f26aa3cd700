/**
 * The app in one file with a set of questions inside, for people whose device does not have them. The text stands in an
 * inert block, as an invitation does; the page says at its very start that it asks those.
 */
import { QUESTIONS_BLOCK_ID } from './questions-block';

const BLOCK = /\n<script type="application\/json" id="mainstay-questions">[^<]*<\/script>/;
const END = '</body>';
/** Anchored: the script further down speaks of such tags too. */
const START = /^(<!doctype html>\s*<html )(?:data-set="[^"]*" )?/i;

/** The page with these questions in the place of those that were there. Throws where `page` is none. */
export function withQuestionsInside(page: string, id: string, set: string): string {
  const bare = page.replace(BLOCK, '');
  const end = bare.lastIndexOf(END);
  if (end < 0 || !START.test(bare) || !/^[A-Za-z0-9-]+$/.test(id))
    throw new RangeError('This is no page');
  // In JSON this sign stands only within texts, where it may be written so: nothing can end the block.
  const inert = set.trim().replaceAll('<', '\\u003c');
  const block = `\n<script type="application/json" id="${QUESTIONS_BLOCK_ID}">${inert}</script>`;
  return `${bare.slice(0, end)}${block}${bare.slice(end)}`.replace(START, `$1data-set="${id}" `);
}
