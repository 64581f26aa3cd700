import type { DimensionScore } from '../scoring/scorecard';

const APART = 6;
const APART_QUICK = 25;

/** How far apart scores must stand before one is named: a quarter of a level, in a quick check a whole one, in points. */
export const pointsApart = (isQuick: boolean): number => (isQuick ? APART_QUICK : APART);

type Span = { readonly score: DimensionScore; readonly low: number; readonly high: number };

const spansOf = (scores: readonly DimensionScore[]): readonly Span[] =>
  scores.flatMap((score) => {
    const low = score.range?.low ?? score.score;
    const high = score.range?.high ?? score.score;
    return score.shown === 'none' || low === null || high === null ? [] : [{ score, low, high }];
  });

/** Whether the score of `a` lies at least `points` above that of `b`, in whole numbers: S = 100 N / (8 WR). */
const isAbove = (a: DimensionScore, b: DimensionScore, points: number): boolean =>
  100 * (a.weight.sum * b.weight.rated - b.weight.sum * a.weight.rated) >=
  8 * points * a.weight.rated * b.weight.rated;

export type ClearSections = {
  readonly best: DimensionScore | null;
  readonly weakest: DimensionScore | null;
};

/**
 * The sections that stand clearly first and last: scored, with a shown range wholly beyond every
 * other's and a score a quarter of a level (in a quick check a whole one) from the next. Null where
 * none does, and where any section that applies has too few answers to be shown.
 */
export const clearSections = (
  sections: readonly DimensionScore[],
  isQuick: boolean,
): ClearSections => {
  const scored = sections.filter(({ state }) => state === 'scored');
  const isBlocked = sections.some(({ state }) => state === 'insufficient');
  if (scored.length < 2 || isBlocked) return { best: null, weakest: null };
  const spans = spansOf(sections);
  const points = pointsApart(isQuick);
  const alone = (
    isBeyond: (span: Span, other: Span) => boolean,
    isFar: (score: DimensionScore, other: DimensionScore) => boolean,
  ) =>
    spans.find(
      (span) =>
        span.score.state === 'scored' &&
        spans.every((other) => other === span || isBeyond(span, other)) &&
        scored.every((other) => other === span.score || isFar(span.score, other)),
    )?.score ?? null;
  return {
    best: alone(
      (span, other) => span.low > other.high,
      (score, other) => isAbove(score, other, points),
    ),
    weakest: alone(
      (span, other) => span.high < other.low,
      (score, other) => isAbove(other, score, points),
    ),
  };
};
