/** A copy with its entries in the order of their keys, so that two saves of the same are the same text. */
export function inKeyOrder<From, To>(
  from: Readonly<Record<string, From>>,
  copy: (value: From) => To,
): Record<string, To> {
  const entries = Object.entries(from).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, copy(value)]));
}
