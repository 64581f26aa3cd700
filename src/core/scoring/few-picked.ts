import type { DimensionScore, Scorecard } from './scorecard';

const FEWEST_PICKED = 5;

const answersOnly = (score: DimensionScore): DimensionScore =>
  score.state === 'not-applicable' || score.items.length >= FEWEST_PICKED
    ? score
    : {
        ...score,
        state: 'insufficient',
        score: null,
        range: null,
        exact: { score: null, low: null, high: null },
        band: null,
        shown: 'none',
      };

/**
 * The scorecard of one section or of an own pick, method 0.4: a dimension with fewer than five picked
 * items shows its answers only. Cells follow a rule of their own (0.2).
 */
export const withFewPicked = (scorecard: Scorecard): Scorecard => ({
  ...scorecard,
  sections: scorecard.sections.map(answersOnly),
  functions: scorecard.functions.map(answersOnly),
  sufficiency: scorecard.sufficiency.map(answersOnly),
  parts: scorecard.parts.map(answersOnly),
  viewGroups: scorecard.viewGroups.map(answersOnly),
});
