import type { SentPart, Together } from '../document/together';
import type { ItemId } from '../instrument/instrument';

/** The last time this question went out to someone, alone or with others; null where it never did. */
export function lastSent({ sent }: Pick<Together, 'sent'>, item: ItemId): SentPart | null {
  const parts = Object.values(sent).filter(({ items }) => items.includes(item));
  return parts.toSorted((a, b) => (a.sentAt < b.sentAt ? 1 : -1))[0] ?? null;
}

export const isAsked = (together: Pick<Together, 'sent'>, item: ItemId): boolean =>
  lastSent(together, item) !== null;
