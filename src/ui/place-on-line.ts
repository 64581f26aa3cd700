/** Where the dot at an index stands on a line whose last index is `last`, at least 1: per cent of the line, as text. */
export const placeOnLine = (index: number, last: number): string => `${(100 * index) / last}%`;
