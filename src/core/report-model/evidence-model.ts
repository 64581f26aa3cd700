/** The evidence of the report model: see report-model.ts. */
import type { EvidenceStrength } from '../document/answer';
import type { ItemId } from '../instrument/instrument';

/** One line of evidence, whichever answers it supports. */
export type EvidenceRow = {
  readonly id: string;
  readonly title: string;
  readonly where: string;
  /** As written: "September 2026". */
  readonly date: string;
  readonly age: 'recent' | 'old' | 'undated';
  /** "Older than two years", "No date we can read", or empty. */
  readonly ageWords: string;
  /** 0-3, method 1. */
  readonly strength: EvidenceStrength;
  readonly strengthWords: string;
  readonly speakers: string;
  /** Its own and those of the answers it supports, each once. */
  readonly codes: readonly string[];
  /** What it supports: the item it is kept with first. */
  readonly supports: readonly {
    readonly item: ItemId;
    readonly number: string;
    readonly title: string;
  }[];
};

/** An item in a list of what has no evidence. */
export type UnsupportedRow = {
  readonly item: ItemId;
  readonly number: string;
  readonly title: string;
  readonly sectionName: string;
  readonly levelWords: string;
};

export type EvidenceGroup = {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly EvidenceRow[];
  /** The rated items of this group with no evidence at all. */
  readonly without: readonly UnsupportedRow[];
};

export type EvidenceIndex = {
  readonly finding: string;
  /** How many lines there are in all, each counted once. */
  readonly count: number;
  readonly bySection: readonly EvidenceGroup[];
  /** Rated items with none, wherever they stand. */
  readonly without: readonly UnsupportedRow[];
};

/** The cautious score of each function, by id; null where there is none. */
export type CautiousFunctions = {
  readonly functions: Readonly<Record<string, number | null>>;
};
