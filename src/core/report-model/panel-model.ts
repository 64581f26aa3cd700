/** What the answers of many add to the report model: see report-model.ts. */
import type { ItemId } from '../instrument/instrument';
import type { AgreementLabel, PanelItemState } from '../panel/panel';

/** One round's answers to one question; null where method 3.3 forbids to show them. */
export type RoundSpread = {
  readonly distribution: readonly number[] | null;
  readonly median: number | null;
  /** Nobody stands where the middle lies: no level is marked as it. */
  readonly isMiddleEmpty: boolean;
  readonly dontKnow: number | null;
};

export type SpreadRow = {
  readonly item: ItemId;
  readonly number: string;
  readonly title: string;
  readonly sectionName: string;
  readonly stem: string;
  readonly state: PanelItemState;
  /** What stands, 0-4 in halves. */
  readonly level: number | null;
  readonly levelWords: string;
  /** "Agreed in the room", "Middle of nine answers, after voting again". */
  readonly fromWords: string;
  /** "We see this in two ways. Four of us are at “starting” or below, four at “established”.", or why nothing is said. */
  readonly spreadWords: string;
  readonly label: AgreementLabel | null;
  readonly isSplit: boolean;
  /** 0-1. */
  readonly agreement: number | null;
  readonly first: RoundSpread;
  readonly again: RoundSpread | null;
  /** The room recorded how it ended: what it agreed, or that it did not. */
  readonly isSettled: boolean;
  readonly isNotAgreed: boolean;
  /** The reason as it was written; else why there is none. Empty where nothing is recorded. */
  readonly agreedReason: string;
  readonly agreedEvidence: string;
};

/** Staff and others on one question, both middle answers 0-4 in halves. */
export type RoleRow = {
  readonly item: ItemId;
  readonly number: string;
  readonly title: string;
  readonly sectionName: string;
  readonly staff: number;
  readonly staffWords: string;
  readonly notStaff: number;
  readonly notStaffWords: string;
  /** Levels apart, 0-4. */
  readonly apart: number;
};

/** What the answers of many add to a report. Method 3. */
export type PanelReport = {
  readonly isRehearsal: boolean;
  /** "Nine people: 4 staff, 5 not staff". */
  readonly who: string;
  readonly attribution: string;
  /** "3 of 25 answers were agreed in the room; the rest are the middle answer ..." */
  readonly standing: string;
  /** How far we agree, at most 14 words. */
  readonly finding: string;
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly SpreadRow[];
  }[];
  readonly talkedAbout: readonly SpreadRow[];
  /** The scores with any one person away; empty where nothing may be said. Method 3.1. */
  readonly onePersonAway: readonly {
    readonly id: string;
    readonly name: string;
    readonly range: string;
  }[];
  /** Furthest apart first. */
  readonly roles: readonly RoleRow[];
  readonly rolesNote: string;
  readonly knowledgeGaps: readonly {
    readonly item: ItemId;
    readonly number: string;
    readonly title: string;
    readonly sectionName: string;
    /** "6 of 9 do not know". */
    readonly count: string;
    readonly who: string;
    readonly by: string;
  }[];
  readonly priorities: readonly {
    readonly id: string;
    readonly text: string;
    readonly owner: string;
    readonly by: string;
  }[];
};
