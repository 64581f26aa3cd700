import type { ScoreRow } from '../report-model/report-model';

/** Where a row may lie: its shown range, or its point when every answer is known. */
export type Span = { readonly row: ScoreRow; readonly low: number; readonly high: number };

/** The spans of the rows that are shown at all. */
export const scoreSpans = (rows: readonly ScoreRow[]): readonly Span[] =>
  rows.flatMap((row) => {
    const low = row.range?.low ?? row.score;
    const high = row.range?.high ?? row.score;
    return row.shown === 'none' || low === null || high === null ? [] : [{ row, low, high }];
  });

/** Whether the range of `one` lies wholly above that of `other`, and its score `points` above. */
const isAbove = (one: Span, other: Span, points: number): boolean =>
  one.low > other.high && (one.row.score ?? one.low) - (other.row.score ?? other.high) >= points;

/** The one row whose range lies above all the others', by `points` at least; null when there is none. Method 0.7. */
export const aloneHighest = (spans: readonly Span[], points: number): ScoreRow | null => {
  const top = spans.find((one) =>
    spans.every((other) => other === one || isAbove(one, other, points)),
  );
  return spans.length > 1 ? (top?.row ?? null) : null;
};

/** The one row whose range lies below all the others', by `points` at least; null when there is none. Method 0.7. */
export const aloneLowest = (spans: readonly Span[], points: number): ScoreRow | null => {
  const bottom = spans.find((one) =>
    spans.every((other) => other === one || isAbove(other, one, points)),
  );
  return spans.length > 1 ? (bottom?.row ?? null) : null;
};

const CLOSE = 10;

/** From the lowest low to the highest high. */
const unionOf = (spans: readonly Span[]): { readonly low: number; readonly high: number } => ({
  low: Math.min(...spans.map(({ low }) => low)),
  high: Math.max(...spans.map(({ high }) => high)),
});

/** These and every other one whose range reaches among them, so that none within looks left out. */
const withNeighbours = (picked: readonly Span[], all: readonly Span[]): readonly Span[] => {
  const { low, high } = unionOf(picked);
  const among = all.filter((span) => span.high >= low && span.low <= high);
  return among.length > picked.length ? withNeighbours(among, all) : picked;
};

/**
 * The picked ones with all whose ranges reach among theirs, if together they span ten points at most: then "close
 * together" is fair. Null when they lie wider, for then too little is known to say.
 */
export const closeGroup = (
  picked: readonly Span[],
  all: readonly Span[],
): readonly Span[] | null => {
  const group = withNeighbours(picked, all);
  const { low, high } = unionOf(group);
  return high - low <= CLOSE ? group : null;
};
