import type { Instrument, Item } from '../instrument/instrument';
import type { Assessment } from '../response/assessment';
import { itemsInPlay } from '../response/items-in-play';
import { cautiousScorecard } from '../scoring/cautious';
import { evidenceCoverageByDimension } from '../scoring/evidence-coverage';
import { itemValues } from '../scoring/item-value';
import { scoreResponse, scoreValues } from '../scoring/score-response';
import type { EvidenceCoverage, Scorecard } from '../scoring/scorecard';
import { claimsToEvidence } from './claims-to-evidence';
import { findOutFirst } from './find-out';
import type { ClaimToEvidence, FindOut, Gap, WeakLink } from './gap';
import { leveragesOf } from './leverage';
import { outcomeDimensions } from './outcome-dimensions';
import { rankGaps } from './rank-gaps';
import { targetsByDimension } from './targets';
import { weakLinks } from './weak-links';

/** All that is worked out from one assessment. There is no overall score (method 0.14). */
export type Analysis = {
  /** The quick set in a quick assessment, else every item; all below counts these alone. */
  readonly itemsInPlay: readonly Item[];
  readonly scorecard: Scorecard;
  /** The scorecard of the quick set alone, whatever else is answered. Method 0.4. */
  readonly quickView: Scorecard;
  readonly gaps: readonly Gap[];
  readonly findOut: readonly FindOut[];
  readonly weakLinks: readonly WeakLink[];
  readonly claims: readonly ClaimToEvidence[];
  /** Null when no evidence is noted anywhere. */
  readonly cautious: Scorecard | null;
  readonly evidenceCoverage: Readonly<Record<string, EvidenceCoverage>>;
  /** 0-100, unrounded; null where nothing is applicable. */
  readonly targetsByDimension: Readonly<Record<string, number | null>>;
};

/** Scores, gaps and lists of one assessment, for the pages, the report and the terminal. Method 2. */
export const analyse = (instrument: Instrument, assessment: Assessment): Analysis => {
  const { answers, kind, localPriorities, targets } = assessment;
  const items = itemsInPlay(instrument, kind);
  const values = itemValues(items, answers);
  const outcomes = outcomeDimensions(instrument, values, items, localPriorities);
  const leverages = leveragesOf(items.length, outcomes);
  const ranking = { items, response: answers, outcomes, leverages };
  return {
    itemsInPlay: items,
    scorecard: scoreValues(instrument, values, items),
    quickView: scoreResponse(instrument, answers, itemsInPlay(instrument, 'quick')),
    gaps: rankGaps(ranking, targets),
    findOut: findOutFirst(ranking),
    weakLinks: weakLinks(items, answers),
    claims: claimsToEvidence(items, answers),
    cautious: cautiousScorecard(instrument, answers, items),
    evidenceCoverage: evidenceCoverageByDimension(instrument, answers, items),
    targetsByDimension: targetsByDimension(instrument, values, items, targets),
  };
};
