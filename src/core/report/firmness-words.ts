import type { Firmness } from '../gaps/gap';

/** How sure a gap's place among the first five is. Method 2.5. */
export const FIRMNESS_WORDS = {
  firm: 'Firm',
  likely: 'Likely',
  'close-call': 'Close call',
} as const satisfies Record<Firmness, string>;
