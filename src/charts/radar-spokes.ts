import type { ScoreRow } from '../core/report-model/report-model';

export const FEWEST_SPOKES = 3;

/** A row that has a point to draw. */
export type Spoke = {
  readonly id: string;
  readonly name: string;
  readonly now: number;
  readonly target: number | null;
  /** What is written under the name: the figure, or in a quick check the level. */
  readonly value: string;
};

/**
 * The rows a radar may draw. recharts puts a missing value at 0, so a row without a score must not
 * reach it at all (method 0.16); the others are named under the drawing.
 */
export const spokesOf = (
  rows: readonly ScoreRow[],
  isQuick: boolean,
): { readonly spokes: readonly Spoke[]; readonly leftOut: readonly ScoreRow[] } => ({
  spokes: rows.flatMap((row) =>
    row.shown === 'score' && row.score !== null
      ? [
          {
            id: row.id,
            name: row.shortName,
            now: row.score,
            target: row.target,
            value: isQuick ? row.levelWords : String(row.score),
          },
        ]
      : [],
  ),
  leftOut: rows.filter((row) => row.shown !== 'score' || row.score === null),
});
