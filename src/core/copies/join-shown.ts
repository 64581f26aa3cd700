import type { Shown } from '../response/exercise';
import { isSame } from '../response/is-same';
import { textOf } from '../response/mark-of';

/**
 * The figures two copies have shown, in any order. Where they showed different people, one of the two
 * stands, always the same one, and nothing more may be shown: what differs would tell who is in it.
 */
export function joinShown(one: Shown | null, other: Shown | null): Shown | null {
  if (one === null || other === null) return one ?? other;
  if (isSame(one, other)) return one;
  const [first, second] = [
    { ...one, isClosed: false },
    { ...other, isClosed: false },
  ];
  const stands = textOf(first) > textOf(second) ? first : second;
  return { ...stands, isClosed: !isSame(first, second) || one.isClosed || other.isClosed };
}
