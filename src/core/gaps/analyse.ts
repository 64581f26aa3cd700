import type { Assessment } from '../document/assessment';
import type { Response } from '../document/response';
import type { Instrument, Item } from '../instrument/instrument';
import { combinePanel, panelValues } from '../panel/combine-panel';
import type { PanelScorecard } from '../panel/panel';
import { itemsInPlay, quickItems } from '../response/items-in-play';
import { cautiousScorecard } from '../scoring/cautious';
import { evidenceCoverageByDimension } from '../scoring/evidence-coverage';
import { withFewPicked } from '../scoring/few-picked';
import { type ItemValues, itemValues } from '../scoring/item-value';
import { scoreResponse, scoreValues } from '../scoring/score-response';
import type { EvidenceCoverage, Scorecard } from '../scoring/scorecard';
import { claimsToEvidence } from './claims-to-evidence';
import { findOutFirst } from './find-out';
import type { ClaimToEvidence, FindOut, Gap, WeakLink } from './gap';
import { leveragesOf, roundToNine } from './leverage';
import { outcomeDimensions } from './outcome-dimensions';
import { rankGaps } from './rank-gaps';
import { targetOf, targetsByDimension } from './targets';
import { weakLinks } from './weak-links';

/** All that is worked out from one assessment. There is no overall score (method 0.14). */
export type Analysis = {
  /** The quick set in a quick assessment, a pick in an exercise, else every item; all below counts these alone. */
  readonly itemsInPlay: readonly Item[];
  /** What is scored of each of them, in their order. */
  readonly values: ItemValues;
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
  /** Null unless the answers come from a panel. */
  readonly panel: PanelScorecard | null;
};

// A pure memo: each page, the report and every file of it put the same answers together with a head anew. What of that
// head is read here is named here, so that nothing else can be.
type Read = Pick<
  Assessment,
  'kind' | 'quickItems' | 'exercise' | 'share' | 'answers' | 'localPriorities' | 'targets'
>;
type Known = { readonly instrument: Instrument; readonly read: Read; readonly analysis: Analysis };
const lastOf = new WeakMap<Response, Known>();

/** Scores, gaps and lists of one assessment, for the pages, the report and the terminal. Method 2. */
export function analyse(instrument: Instrument, assessment: Read): Analysis {
  const { kind, quickItems, exercise, share, answers, localPriorities, targets } = assessment;
  const read: Read = { kind, quickItems, exercise, share, answers, localPriorities, targets };
  const last = lastOf.get(answers);
  if (last?.instrument === instrument && isSameRead(last.read, read)) return last.analysis;
  const analysis = analysed(instrument, read);
  lastOf.set(answers, { instrument, read, analysis });
  return analysis;
}

function isSameRead(one: Read, other: Read): boolean {
  return (
    one.kind === other.kind &&
    one.quickItems === other.quickItems &&
    one.exercise === other.exercise &&
    one.share === other.share &&
    one.localPriorities === other.localPriorities &&
    one.targets === other.targets
  );
}

const analysed = (instrument: Instrument, assessment: Read): Analysis => {
  const { answers, localPriorities, targets, exercise } = assessment;
  const items = itemsInPlay(instrument, assessment);
  const panel = panelOf(instrument, assessment, items);
  const values = panel === null ? itemValues(items, answers) : panelValues(panel.items);
  const outcomes = outcomeDimensions(instrument, values, items, localPriorities);
  const leverages = leveragesOf(items.length, outcomes);
  const ranking = { items, values, response: answers, outcomes, leverages };
  const scorecard = panel?.scorecard ?? scoreValues(instrument, values, items);
  const cautious = cautiousScorecard(instrument, answers, items, values);
  const isQuickSet = exercise !== null && items === quickItems(instrument);
  return {
    itemsInPlay: items,
    values,
    scorecard,
    quickView: isQuickSet ? scorecard : scoreResponse(instrument, answers, quickItems(instrument)),
    gaps: rankGaps(ranking, targets),
    findOut: findOutFirst(ranking),
    weakLinks: weakLinks(items, values),
    claims: claimsToEvidence(items, values, answers),
    cautious: cautious !== null && assessment.kind === 'pick' ? withFewPicked(cautious) : cautious,
    evidenceCoverage: evidenceCoverageByDimension(instrument, answers, items, values),
    targetsByDimension: targetsByDimension(instrument, values, items, targets),
    panel,
  };
};

const panelOf = (
  instrument: Instrument,
  { exercise, targets, localPriorities }: Read,
  items: readonly Item[],
): PanelScorecard | null =>
  exercise === null
    ? null
    : combinePanel(instrument, {
        exercise,
        items,
        targets: items.map((item) => targetOf(item, targets)),
        leverages: (values) =>
          leveragesOf(
            items.length,
            outcomeDimensions(instrument, values, items, localPriorities),
          ).map(roundToNine),
      });
