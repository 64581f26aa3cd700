/** What the answers of a room come to, worked out from the keys that were pressed and from nothing of the app. */

export type Figures = {
  readonly rated: number;
  readonly dontKnow: number;
  /** How many at each level, lowest first. */
  readonly levels: readonly number[];
  /** The middle answer, 0 to 4 in halves; null where nobody rated it. */
  readonly middle: number | null;
};

/** One person's answers: a key a question, 1 to 5 for the levels and d for don't know. */
export type Keys = string;

/** Of one question, by its place. */
export function figuresAt(people: readonly Keys[], at: number): Figures {
  const keys = people.map((person) => person.charAt(at));
  const rated = keys.filter((key) => /[1-5]/.test(key)).map((key) => Number(key) - 1);
  const sorted = rated.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1];
  const high = sorted[Math.floor(half)];
  return {
    rated: rated.length,
    dontKnow: keys.filter((key) => key === 'd').length,
    levels: [0, 1, 2, 3, 4].map((level) => rated.filter((one) => one === level).length),
    middle: low === undefined || high === undefined ? null : (low + high) / 2,
  };
}

/** As a file keeps them: 0 to 4, and ? for don't know. */
export const asKept = (keys: Keys): string =>
  keys.replaceAll(/[1-5]/g, (key) => String(Number(key) - 1)).replaceAll('d', '?');

/** Those of the first that are not among the second, each counted as often as it stands there. */
export function missingFrom(
  wanted: readonly string[],
  there: readonly string[],
): readonly string[] {
  const left = [...there];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
