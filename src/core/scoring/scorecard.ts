import type { ItemId, Level } from '../instrument/instrument';
import type { AnswerCounts } from '../response/answer-state';

/** Method 2.3. `not-applicable`: nothing left to score; `insufficient`: too few rated to say anything;
 *  `provisional`: a range but no point; `scored`: a point, a band and, with unknowns, a range. */
export type ScoreState = 'scored' | 'provisional' | 'insufficient' | 'not-applicable';

export type DimensionKind = 'section' | 'function' | 'sufficiency' | 'part' | 'view';

type Tally = AnswerCounts;

/** One dimension's result. Numbers shown to people are whole and 0-100; the exact sums are kept for checks. */
export type DimensionScore = {
  readonly id: string;
  readonly kind: DimensionKind;
  readonly state: ScoreState;
  readonly count: Tally;
  /** The items behind it, in instrument order (n/a ones too). */
  readonly items: readonly ItemId[];
  /** WA, WR, WX, N of method 2.3 (integers). */
  readonly weight: {
    readonly applicable: number;
    readonly rated: number;
    readonly notApplicable: number;
    readonly sum: number;
  };
  /** WR / WA, 0..1; 0 when not-applicable. */
  readonly coverage: number;
  /** S* of method 2.3; null unless state is scored. */
  readonly score: number | null;
  /** Floored low and ceiled high when anything is unknown; null without unknowns or when not-applicable. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Unrounded S (null when nothing is rated), low and high (null when not-applicable). */
  readonly exact: {
    readonly score: number | null;
    readonly low: number | null;
    readonly high: number | null;
  };
  readonly band: Level | null;
  /** Method 2.3: more than a third of the weight is n/a. */
  readonly isReduced: boolean;
  /** What a page may draw: the point and range, the range only, or neither. */
  readonly shown: 'score' | 'range' | 'none';
};

/** Method 0.2: a heat-map cell. `scored` at 2+ rated; `one-answer` shows that level; `none` is hatched. */
export type CellScore = {
  readonly section: string;
  readonly function: string;
  readonly state: 'scored' | 'one-answer' | 'none';
  readonly count: Tally;
  readonly items: readonly ItemId[];
  readonly score: number | null;
  /** The band of the score, or the one level given. */
  readonly band: Level | null;
};

export type FlagState = 'raised' | 'clear' | 'unknown' | 'not-applicable';
export type Flag = { readonly item: ItemId; readonly state: FlagState };

export type EvidenceCoverage = {
  /** Share 0..1 of the rated weight backed by a document or an outside view (method 2.6); null with nothing rated. */
  readonly share: number | null;
};

export type Scorecard = {
  readonly sections: readonly DimensionScore[];
  readonly functions: readonly DimensionScore[];
  readonly sufficiency: readonly DimensionScore[];
  /** Parts of a sufficiency factor, id `S3-own`. */
  readonly parts: readonly DimensionScore[];
  /** The groups of the other view: the same answers sorted by somebody’s reading. */
  readonly viewGroups: readonly DimensionScore[];
  readonly cells: readonly CellScore[];
  readonly flags: readonly Flag[];
  readonly count: Tally;
};
