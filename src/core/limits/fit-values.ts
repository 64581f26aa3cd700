/** How one value is made to fit; what fits comes back as the same object. */
import { DATE_PATTERN } from './format';

/** No longer than a limit, and no sign cut in two. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const isInsideSign = isHalf(text, limit - 1, HIGH_HALF) && isHalf(text, limit, LOW_HALF);
  return text.slice(0, isInsideSign ? limit - 1 : limit);
}

const HIGH_HALF = 0xd800;
const LOW_HALF = 0xdc00;
const isHalf = (text: string, at: number, half: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === half;

/** Empty where it is no day. */
export const fitDay = (day: string): string => (DATE_PATTERN.test(day) ? day : '');

/** `from` itself where nothing had to change; the two hold the same fields in the same order. */
export function sameOr<Value extends object>(from: Value, fitted: Value): Value {
  const before: readonly unknown[] = Object.values(from);
  const after: readonly unknown[] = Object.values(fitted);
  const isSame =
    before.length === after.length &&
    before.every((value, index) => Object.is(value, after[index]));
  return isSame ? from : fitted;
}
