/**
 * The value below which `part / of` of the sorted scores lie, whole, half up: Hyndman and Fan's type 7, method 5.3.
 * In whole numbers until the last step, so that every machine rounds alike. 0 for none.
 */
export function quantile(sorted: ArrayLike<number>, part: number, of: number): number {
  const places = (sorted.length - 1) * part;
  const rest = Math.max(0, places) % of;
  const low = sorted[(places - rest) / of] ?? 0;
  const high = sorted[(places - rest) / of + 1] ?? low;
  const scaled = of * low + rest * (high - low);
  return Math.floor((2 * scaled + of) / (2 * of));
}
