/** How long a code must have been out of view to count as shown again, in milliseconds. */
const LOST_AFTER = 2_000;

/**
 * Tells a code held up from one still held up: single looks miss it, two codes in view take turns,
 * and neither must count twice.
 */
export function createSightings() {
  const lastSeen = new Map<string, number>();
  return {
    /** Notes that this text is in view now (milliseconds, any clock) and says whether that is news. */
    isNew: (text: string, now: number): boolean => {
      const before = lastSeen.get(text);
      lastSeen.set(text, now);
      return before === undefined || now - before > LOST_AFTER;
    },
  };
}
