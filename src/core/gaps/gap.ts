import type { FunctionId, ItemId, Level, SufficiencyId } from '../instrument/instrument';

export type Firmness = 'firm' | 'likely' | 'close-call';

/** A rated item below its target, method 2.4. */
export type Gap = {
  readonly item: ItemId;
  /** 0-4; in halves where it is the middle of many answers. */
  readonly level: number;
  readonly target: Level;
  /** Levels to climb, 0.5-4. */
  readonly size: number;
  /** lam_i: outcome points gained per one-level rise. */
  readonly leverage: number;
  /** P_i = size x leverage, rounded to 9 decimals. */
  readonly priority: number;
  /** Share of the total priority, whole per cent. */
  readonly share: number;
  readonly functions: readonly FunctionId[];
  readonly sufficiency: readonly SufficiencyId[];
  /** Method 2.5; null when it reached the first five in fewer than one draw in ten. */
  readonly firmness: Firmness | null;
  /** Share 0..1 of the draws in which it was among the first five. */
  readonly topFive: number;
};

/** An item nobody has rated yet, method 2.4. */
export type FindOut = {
  readonly item: ItemId;
  readonly state: 'dk' | 'blank';
  readonly leverage: number;
  /** Up to this many outcome points, 4 x leverage. */
  readonly couldAdd: number;
  readonly whoKnows: string;
};

/** A rated item at 0 or 1 with importance 2 or more, method 2.4. */
export type WeakLink = { readonly item: ItemId; readonly level: number };

/** A rating of 3 or 4 with evidence strength 0 or 1, method 2.6. */
export type ClaimToEvidence = {
  readonly item: ItemId;
  readonly level: number;
  readonly strength: 0 | 1;
};
