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

/** The spans that could be highest: they reach at least as high as every other span's low end. */
const topSpans = (spans: readonly Span[]): readonly Span[] => {
  const bar = Math.max(...spans.map(({ low }) => low));
  return spans.filter(({ high }) => high >= bar);
};

/** The spans that could be lowest. */
const bottomSpans = (spans: readonly Span[]): readonly Span[] => {
  const bar = Math.min(...spans.map(({ high }) => high));
  return spans.filter(({ low }) => low <= bar);
};

/** The one row whose range lies above all the others', null when ranges touch. Method 0.7. */
export const aloneHighest = (spans: readonly Span[]): ScoreRow | null => {
  const top = topSpans(spans);
  return spans.length > 1 && top.length === 1 ? (top[0]?.row ?? null) : null;
};

/** The one row whose range lies below all the others', null when ranges touch. Method 0.7. */
export const aloneLowest = (spans: readonly Span[]): ScoreRow | null => {
  const bottom = bottomSpans(spans);
  return spans.length > 1 && bottom.length === 1 ? (bottom[0]?.row ?? null) : null;
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
