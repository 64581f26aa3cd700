/** The name of a level, 0-4; of a half, the middle of an even number of answers, both its neighbours. */
export function halfLevelName(names: readonly string[], level: number): string {
  const below = names[Math.floor(level)] ?? '';
  const above = names[Math.ceil(level)] ?? '';
  return below === above ? below : `between “${below}” and “${above}”`;
}
