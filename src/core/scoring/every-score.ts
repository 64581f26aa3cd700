import type { DimensionScore, Scorecard } from './scorecard';

/** The scores of all dimensions, kind by kind; cells and flags apart. */
export const everyScore = (scorecard: Scorecard): readonly DimensionScore[] => [
  ...scorecard.sections,
  ...scorecard.functions,
  ...scorecard.sufficiency,
  ...scorecard.parts,
  ...scorecard.viewGroups,
];
