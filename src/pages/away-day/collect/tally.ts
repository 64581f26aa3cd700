/** Many arrivals at once, in one line. */
import { type ArrivalTally, addUpTallies } from '../../../core/intake/arrival-tally';
import { arrivedWords, listOf } from './arrival-words';
import type { OutcomeText } from './outcome-text';

const FIELDS = [
  'added',
  'changed',
  'takenBack',
  'already',
  'outdated',
  'refused',
  'waiting',
] as const satisfies readonly (keyof ArrivalTally)[];

const WORDS = {
  added: 'new',
  changed: 'in place of earlier ones',
  takenBack: 'taken back',
  already: 'already in',
  outdated: 'out of date',
  refused: 'not taken in',
  waiting: 'waiting for you',
} as const satisfies Record<keyof ArrivalTally, string>;

/** "9 new, 2 already in and 1 not taken in" */
export const tallyWords = (tally: ArrivalTally): string =>
  listOf(
    FIELDS.filter((field) => tally[field] > 0).map((field) => `${tally[field]} ${WORDS[field]}`),
  );

type Counts = { readonly count: number; readonly expected: number };

/** One line for all of them. */
export function tallySummary(tallies: readonly ArrivalTally[], counts: Counts): OutcomeText {
  const tally = addUpTallies(tallies);
  const taken = tally.added + tally.changed + tally.takenBack;
  const tone = taken > 0 ? 'in' : tally.refused > 0 ? 'refused' : 'known';
  const none = tally.waiting > 0 ? 'Nothing is changed yet.' : 'Nothing new.';
  const title = taken > 0 ? `${taken} taken in.` : none;
  const text = `${tallies.length} looked at: ${tallyWords(tally)}. ${arrivedWords(counts)}.`;
  return { tone, title, text, link: null };
}
