import type { DimensionScore, Scorecard } from '../../src/core/scoring/scorecard';

/** Every dimension's score; cells and flags apart. */
export const scoresOf = (scorecard: Scorecard): readonly DimensionScore[] => [
  ...scorecard.sections,
  ...scorecard.functions,
  ...scorecard.sufficiency,
  ...scorecard.parts,
  ...scorecard.viewGroups,
];

export const scoresById = (scorecard: Scorecard): Readonly<Record<string, DimensionScore>> =>
  Object.fromEntries(scoresOf(scorecard).map((score) => [score.id, score]));
