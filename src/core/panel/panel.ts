/**
 * Many responses combined, method 3. What method 3.3 forbids to show is not in here at all: null or
 * empty, so that no screen, print or export can show it.
 */

import type { AgreedAnswer, Attribution } from '../document/exercise';
import type { ItemId, Level } from '../instrument/instrument';
import type { Scorecard } from '../scoring/scorecard';

/** Method 3.1. `withheld`: too few people rated it for anything to be said (method 3.3). */
export type PanelItemState = 'rated' | 'dk' | 'na' | 'blank' | 'withheld';

export type AgreementLabel = 'close' | 'some-spread' | 'wide';

/** How many people; method 3.1's n, dk, na and k. */
export type PanelCounts = {
  readonly rated: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  /** Rated, don't know and n/a together: blanks are left out. */
  readonly people: number;
};

/** What the ratings of one item say together, method 3.2. */
export type Spread = {
  /** How many chose each level, lowest first: five counts. */
  readonly distribution: readonly number[];
  /** AD about the median, in levels, 0-2; null below three ratings. */
  readonly deviation: number | null;
  /** A = 1 - AD / 2, 0-1; null below three ratings. */
  readonly agreement: number | null;
  readonly label: AgreementLabel | null;
  /** Two camps: the level between them; null when not split. */
  readonly splitAt: Level | null;
};

export type RoleSide = {
  readonly rated: number;
  readonly median: number;
  readonly distribution: readonly number[];
};

/** What one round of asking made of one item. */
export type RoundItem = {
  readonly state: PanelItemState;
  /** 0-4 in halves. Beside a `dk` state it is drawn grey. */
  readonly median: number | null;
  /** The two levels the median lies between where nobody chose it; null where someone did, or may have. */
  readonly between: { readonly low: Level; readonly high: Level } | null;
  readonly counts: PanelCounts | null;
  readonly spread: Spread | null;
};

/** What a second vote made of one item. */
export type AgainItem = RoundItem & {
  readonly how: 'codes' | 'cards';
  /** False where other people took part than in the first round: then nothing but `stands` is told. */
  readonly isBeside: boolean;
  /** Whether the votes lie close enough for the middle to stand; null where that is not told. */
  readonly stands: boolean | null;
};

export type PanelItem = RoundItem & {
  readonly item: ItemId;
  /** Only when staff and others both have five ratings or more; method 0.10. */
  readonly byRole: { readonly staff: RoleSide; readonly notStaff: RoleSide } | null;
  /** In an order that says nothing of who or when; with names only in a named exercise. */
  readonly reasons: readonly { readonly name: string; readonly text: string }[];
  /** The re-vote or the counted show of cards; null when there was none. */
  readonly again: AgainItem | null;
  readonly agreed: AgreedAnswer | null;
  /** What is scored: agreed, else the later round's state, else the first round's. 0-4 in halves. */
  readonly final: { readonly state: PanelItemState; readonly level: number | null };
  /** Where the final level comes from. */
  readonly from: 'agreed' | 'again' | 'first';
};

/** The score with each person left out in turn, whole numbers, widened to take in the score itself. */
export type LeaveOneOut = { readonly low: number; readonly high: number };

export type DiscussionItem = { readonly item: ItemId; readonly isSplit: boolean };
export type KnowledgeGap = {
  readonly item: ItemId;
  readonly dontKnow: number;
  readonly people: number;
};

export type PanelScorecard = {
  readonly attribution: Attribution;
  /** How many are counted. Roles are null where they would tell who said what. */
  readonly people: number;
  /** How many came after the figures were shown and are not counted in them. */
  readonly later: number;
  readonly roles: {
    readonly staff: number;
    readonly notStaff: number;
    readonly notSaid: number;
  } | null;
  /** In instrument order. */
  readonly items: readonly PanelItem[];
  readonly scorecard: Scorecard;
  /** By dimension id. Null for a dimension below four people, or where method 3.3 forbids it. */
  readonly leaveOneOut: Readonly<Record<string, LeaveOneOut | null>>;
  /** Method 3.2: split or wide, in the order to talk about them; at most ten. */
  readonly discussion: readonly DiscussionItem[];
  readonly knowledgeGaps: readonly KnowledgeGap[];
  /** Method 0.7: at or above target, not wide; by level, then position. */
  readonly strengths: readonly ItemId[];
};
