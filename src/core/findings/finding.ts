/**
 * What is said first of a set of answers: facts, no words. Results, page 1, board paper, e-mail text,
 * presenter and terminal all say these and work out none of their own.
 */
import type { ItemId, Level, SectionId } from '../instrument/instrument';

/** The finding of the whole; never a sum of the sections. */
export type Headline =
  | { readonly kind: 'both-clear'; readonly best: SectionId; readonly weakest: SectionId }
  | {
      readonly kind: 'one-clear';
      readonly section: SectionId;
      readonly place: 'best' | 'weakest';
      /** The level the others share, or the lowest and the highest they lie between. */
      readonly others: { readonly low: Level; readonly high: Level } | null;
    }
  /** Every section that applies is scored, all in one band. */
  | {
      readonly kind: 'one-level';
      readonly level: Level;
      readonly sections: number;
      /** The shown scores lie within ten points. */
      readonly isClose: boolean;
    }
  /** How many sections stand at each level, the highest level first; those not scored are in none. */
  | {
      readonly kind: 'levels';
      readonly counts: readonly { readonly level: Level; readonly sections: number }[];
    }
  | { readonly kind: 'one-section'; readonly section: SectionId; readonly level: Level }
  /** No section is scored: how many answers are at or above their target, of those given a level. */
  | { readonly kind: 'answers-alone'; readonly onTarget: number; readonly rated: number }
  /** Everything answered is "don't know", "not our role", or nothing is answered. */
  | { readonly kind: 'nobody-knows' | 'no-role' | 'nothing-answered' };

export type SectionCell = {
  readonly kind: 'section';
  readonly section: SectionId;
  readonly level: Level;
  /** Best: its one best answer. Weakest: its lowest answers below target, all at one level. */
  readonly items: readonly ItemId[];
};

type ItemCell = {
  readonly kind: 'item';
  readonly item: ItemId;
  /** 0-4; in halves where it is the middle of many answers. */
  readonly level: number;
};

/** `furthest-on`: nothing is on target at level 2 or above; this is the highest level there is. */
export type BestCell =
  | SectionCell
  | (ItemCell & { readonly isFurthestOn: boolean; readonly hasDocument: boolean })
  | { readonly kind: 'nothing-in-place' }
  | { readonly kind: 'nothing-rated' };

export type WeakestCell =
  | SectionCell
  /** `also`: the others below target at the same level, the most helpful first. */
  | (ItemCell & { readonly also: readonly ItemId[] })
  | { readonly kind: 'nothing-below-target' }
  | { readonly kind: 'nothing-rated' };

/** Why the first step is not about the answer that is named weakest; null where it is, or comes before it by its place alone. */
export type WhyNotWeakest =
  | 'chosen'
  /** All that was planned for the weakest is done. */
  | 'steps-done'
  | 'helps-more'
  | 'further-from-target'
  /** People stand apart on it, and what they stand apart on is named neither best nor weakest. */
  | 'views-differ'
  | null;

export type StartCell =
  | {
      readonly kind: 'step';
      readonly item: ItemId;
      /** The step's id in the plan or among the away-day's priorities. */
      readonly step: string;
      readonly from: 'plan' | 'away-day';
      readonly why: WhyNotWeakest;
    }
  | { readonly kind: 'gap'; readonly item: ItemId; readonly why: WhyNotWeakest }
  /** Said to be at level 3 or 4 with nothing to show for it. */
  | { readonly kind: 'claim'; readonly item: ItemId }
  | { readonly kind: 'find-out'; readonly item: ItemId }
  /** Look again on the review date, YYYY-MM-DD or empty. */
  | { readonly kind: 'look-again'; readonly on: string };

/** What could come out otherwise, once what is not known is known. */
export type Doubt = {
  /** How many of the questions in play have "don't know", and how many no answer. */
  readonly dontKnow: number;
  readonly blank: number;
  readonly couldChange: {
    /** Sections that could come clearly first or last, other than those that do. */
    readonly first: readonly SectionId[];
    readonly last: readonly SectionId[];
    readonly headline: boolean;
    readonly best: boolean;
    readonly weakest: boolean;
    readonly start: boolean;
  };
};

export type FirstFive = {
  readonly item: ItemId;
  /** How often it stays among the first five gaps; null where that is not worked out. Method 2.5. */
  readonly stays: 'always' | 'mostly' | 'could-be-another' | null;
};

export type Findings = {
  readonly headline: Headline;
  readonly best: BestCell;
  readonly weakest: WeakestCell;
  readonly start: StartCell;
  readonly doubt: Doubt;
  /** What to do first, five at most, in the order of the away-day, the plan, then method 2.4. */
  readonly firstFive: readonly FirstFive[];
};
