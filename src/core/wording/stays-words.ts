import type { FirstFive } from '../findings/finding';
import type { FirstRow } from '../report-model/report-model';

/** How often something stays among the first five to do; empty where that is not told. Method 2.5. */
export const staysWords = (stays: FirstFive['stays']): string =>
  stays === null ? '' : STAYS_WORDS[stays];

const STAYS_WORDS = {
  always: 'Always',
  mostly: 'Mostly',
  'could-be-another': 'Could be another',
} as const satisfies Record<NonNullable<FirstFive['stays']>, string>;

/** Whether any of these rows tells it. */
export const tellsStays = (rows: readonly Pick<FirstRow, 'staysWords'>[]): boolean =>
  rows.some(({ staysWords: words }) => words !== '');

/** What the words of that column answer, for a reader who has only the paper. Method 2.5. */
export const STAYS_ASKS =
  '“In the first five”: is it still there if the weights change by up to a fifth?';
