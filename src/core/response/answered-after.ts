import type { Response } from '../document/response';

export type AnsweredAfter = {
  readonly count: number;
  /** The latest of their days. */
  readonly last: string;
};

/**
 * How many answers were given on a later day than `day`, and the latest of those days; null where none
 * was. Days are YYYY-MM-DD; `dayOf` says on which one an ISO time falls, '' where on none.
 */
export function answeredAfter(
  response: Response,
  day: string,
  dayOf: (time: string) => string,
): AnsweredAfter | null {
  const later = Object.values(response)
    .filter(({ answer }) => answer !== null)
    .map(({ answeredAt }) => dayOf(answeredAt))
    .filter((own) => own > day);
  if (later.length === 0) return null;
  return { count: later.length, last: later.reduce((one, other) => (one > other ? one : other)) };
}
