import type { FirstFive } from '../findings/finding';

/** How often something stays among the first five to do; empty where that is not told. Method 2.5. */
export const staysWords = (stays: FirstFive['stays']): string =>
  stays === null ? '' : STAYS_WORDS[stays];

const STAYS_WORDS = {
  always: 'Always',
  mostly: 'Mostly',
  'could-be-another': 'Could be another',
} as const satisfies Record<NonNullable<FirstFive['stays']>, string>;
