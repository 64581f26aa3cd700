import type { Assessment } from '../document/assessment';
import type { Analysis } from '../gaps/analyse';
import type { Gap } from '../gaps/gap';
import { gapPriority, leveragesOf, roundToNine } from '../gaps/leverage';
import { outcomeDimensions } from '../gaps/outcome-dimensions';
import { gapsInOrder } from '../gaps/rank-gaps';
import { targetOf } from '../gaps/targets';
import type { Instrument, Item, SectionId } from '../instrument/instrument';
import type { PanelItem } from '../panel/panel';
import { strongestEvidence } from '../response/evidence-of';
import { withFewPicked } from '../scoring/few-picked';
import { BLANK, type ItemValues, isRatedValue, NOT_APPLICABLE } from '../scoring/item-value';
import { scoreValues } from '../scoring/score-response';
import type { DimensionScore } from '../scoring/scorecard';

/** One question in play, with all the findings go by. */
export type StandingItem = {
  readonly item: Item;
  /** 0-4 in halves; null where no level stands. */
  readonly level: number | null;
  /** "Don't know" or no answer: it could be any level. */
  readonly isUnknown: boolean;
  readonly isBlank: boolean;
  readonly target: number;
  /** e of method 0.8, 0-3. */
  readonly strength: number;
  /** The room agreed on it. */
  readonly isAgreed: boolean;
  /** People stand wide apart or in two camps, and have not agreed. */
  readonly isOpen: boolean;
  /** lam of method 2.4, rounded to nine decimals. */
  readonly leverage: number;
  /** P of method 2.4 were it not in place at all: target x lam, rounded once, so that ties are ties. */
  readonly priorityAtZero: number;
};

/** What the findings are found in. */
export type Basis = {
  readonly assessment: Assessment;
  readonly isQuick: boolean;
  /** In the order of the questions; sections nobody has begun are left out. */
  readonly standings: readonly StandingItem[];
  readonly sections: readonly DimensionScore[];
  /** In the order of method 2.4. */
  readonly gaps: readonly Gap[];
};

// Where most do not know, no level stands that people could be apart on: it could still be any.
const isOpen = ({ final, from, again, spread }: PanelItem): boolean => {
  if (final.state !== 'rated' || from === 'agreed') return false;
  const standing = from === 'again' ? (again?.spread ?? null) : spread;
  return standing !== null && (standing.label === 'wide' || standing.splitAt !== null);
};

const begunSections = ({ itemsInPlay, values, panel }: Analysis): ReadonlySet<SectionId> =>
  new Set(
    itemsInPlay
      .filter((_, at) => panel !== null || (values[at] ?? BLANK) !== BLANK)
      .map(({ section }) => section),
  );

type Known = {
  readonly instrument: Instrument;
  readonly assessment: Assessment;
  readonly analysis: Analysis;
};

const standingsOf = (
  { assessment, analysis }: Known,
  values: ItemValues,
  leverages: Float64Array,
): readonly StandingItem[] => {
  const begun = begunSections(analysis);
  return analysis.itemsInPlay.flatMap((item, at) => {
    if (!begun.has(item.section)) return [];
    const value = values[at] ?? BLANK;
    const inPanel = analysis.panel?.items[at];
    const target = targetOf(item, assessment.targets);
    const lambda = leverages[at] ?? 0;
    return [
      {
        item,
        level: isRatedValue(value) ? value / 2 : null,
        isUnknown: !isRatedValue(value) && value !== NOT_APPLICABLE,
        isBlank: value === BLANK,
        target,
        strength: strongestEvidence(assessment.answers, item.id),
        isAgreed: inPanel?.from === 'agreed',
        isOpen: inPanel ? isOpen(inPanel) : false,
        leverage: roundToNine(lambda),
        priorityAtZero: gapPriority(target, lambda),
      },
    ];
  });
};

/** The basis for any values of the same questions: what they are, or what they could be. */
export const basisOf = (known: Known, values: ItemValues): Basis => {
  const { instrument, assessment, analysis } = known;
  const { itemsInPlay: items } = analysis;
  const { answers, targets, localPriorities } = assessment;
  const outcomes = outcomeDimensions(instrument, values, items, localPriorities);
  const leverages = leveragesOf(items.length, outcomes);
  const scorecard = scoreValues(instrument, values, items);
  const isPick = assessment.kind === 'pick' && assessment.exercise !== null;
  return {
    assessment,
    isQuick: assessment.kind === 'quick',
    standings: standingsOf(known, values, leverages),
    sections: (isPick ? withFewPicked(scorecard) : scorecard).sections,
    gaps: gapsInOrder({ items, values, response: answers, outcomes, leverages }, targets),
  };
};
