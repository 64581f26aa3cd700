/**
 * Where the dot at an index stands on a line whose last index is `last`, at least 1: per cent, to a tenth. Put together
 * from whole numbers, since a browser keeps 46 kB more once it has put one into words that is not.
 */
export function placeOnLine(index: number, last: number): string {
  const tenths = Math.round((1000 * index) / last);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
