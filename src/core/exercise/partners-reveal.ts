import type { Collection } from '../document/collection';
import { countIn } from '../response/count-in';
import { shownNow } from './shown';

/** Below three nothing may be shown of partners' answers (method 3.3). */
export const FEWEST_PARTNERS = 3;

/**
 * Whether what partners say may be shown, once and for all: at the number expected, or on or after
 * the last day. `today` is YYYY-MM-DD where the person is.
 */
export type PartnersReveal = 'yes' | 'shown' | 'too-few' | 'too-early';

export function partnersReveal(partners: Collection, today: string): PartnersReveal {
  const { shown, expectedCount, closesOn } = partners;
  if (shown !== null) return 'shown';
  const people = countIn(partners);
  if (people < FEWEST_PARTNERS) return 'too-few';
  const isClosed = closesOn !== '' && today >= closesOn;
  return isClosed || (expectedCount > 0 && people >= expectedCount) ? 'yes' : 'too-early';
}

/** The one showing of partners' answers, where it may be; else the collection as it was. */
export const partnersRevealed = (partners: Collection, today: string): Collection =>
  partnersReveal(partners, today) === 'yes'
    ? { ...partners, shown: shownNow(partners, null, {}) }
    : partners;
