import type { Shown } from '../document/collection';
import { textOf } from '../response/mark-of';

/**
 * The figures that stand of two copies, in whatever order they are joined, and however often: those
 * shown most often, then of most people, then by their text, which says nothing of which is better.
 * Where one copy's showings are not those the other's grew from, different people have been shown,
 * and no further showing of them can be told to be safe.
 */
export function joinShown(one: Shown | null, other: Shown | null): Shown | null {
  if (one === null || other === null) return one ?? other;
  const [kept, past] = isBefore(one, other) ? [other, one] : [one, other];
  const isClosed = one.isClosed || other.isClosed || areShownApart(kept, past);
  return isClosed === kept.isClosed ? kept : { ...kept, isClosed };
}

/** Whether each was shown other people: neither's showings are those the other's grew from. */
export function areShownApart(one: Shown | null, other: Shown | null): boolean {
  if (one === null || other === null) return false;
  const [more, fewer] = one.showings.length < other.showings.length ? [other, one] : [one, other];
  return fewer.showings.some((mark, at) => more.showings[at] !== mark);
}

function isBefore(one: Shown, other: Shown): boolean {
  const times = one.showings.length - other.showings.length;
  if (times !== 0) return times < 0;
  const people = Object.keys(one.counted).length - Object.keys(other.counted).length;
  return people === 0 ? openText(one) < openText(other) : people < 0;
}

const openText = (shown: Shown) => textOf({ ...shown, isClosed: false });
