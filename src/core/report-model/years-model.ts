import type { Unmatched } from '../comparison/matched-items';
import type { ItemId, Level } from '../instrument/instrument';
import type { DimensionKind } from '../scoring/scorecard';

/** One answer that moved a level or more. */
export type MoveRow = {
  readonly item: ItemId;
  readonly number: string;
  /** What is in place where it rose, what is missing where it fell. */
  readonly title: string;
  /** "With a document to show for it", or "Our own view". */
  readonly held: string;
  /** 0-4, in halves where it is the middle of many. */
  readonly before: number;
  readonly now: number;
  /** "Starting to established" */
  readonly words: string;
  /** What last time's position would get now, where somebody has said so; null else. */
  readonly yardstick: Level | null;
  /** "By today’s yardstick, last time was starting"; empty where nothing is said. */
  readonly yardstickWords: string;
};

/** One score at two dates. */
export type ChangeRow = {
  readonly id: string;
  readonly kind: DimensionKind;
  /** What it stands among: "Sections", "Functions", or what these questions call their factors. */
  readonly group: string;
  readonly name: string;
  /** "Clearly up", "No clear change" or "Not compared". */
  readonly status: string;
  /** Both, 0-100 on the matched answers, only where a claim is made. */
  readonly drawn: { readonly before: number; readonly now: number } | null;
  /** "59 to 75", or why nothing is drawn, in a sentence. */
  readonly words: string;
};

export type NotComparedRow = {
  readonly item: ItemId;
  readonly number: string;
  readonly title: string;
  readonly kind: Unmatched;
  /** "Reworded since", "Not known last time". */
  readonly why: string;
  /** The question in its words of then and of now, where these mean something else; null else. */
  readonly worded: { readonly before: string; readonly now: string } | null;
};

/** Two dates of one organisation, said the way method 4 allows. */
export type YearsReport = {
  readonly headline: string;
  /** Which dates, who answered, how many questions can be compared. */
  readonly lead: string;
  /** What the two marks stand for: "2026", "2027", or the days. */
  readonly names: { readonly before: string; readonly now: string };
  readonly up: readonly MoveRow[];
  readonly down: readonly MoveRow[];
  /** From which change on one is called clear, in a sentence. */
  readonly clearFrom: string;
  readonly scoresFinding: string;
  readonly scores: readonly ChangeRow[];
  readonly steps: readonly {
    readonly id: string;
    readonly text: string;
    /** "Closed: …", "Moved: …" */
    readonly gaps: readonly string[];
  }[];
  readonly notCompared: readonly NotComparedRow[];
  /** Every matched answer, moved or not. */
  readonly all: readonly Omit<MoveRow, 'held' | 'yardstick' | 'yardstickWords'>[];
};

/** Three or more dates: one small drawing a dimension. */
export type TrendReport = {
  readonly dates: readonly string[];
  /** The same, short: "2027", or the day where two are of one year. */
  readonly names: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly kind: DimensionKind;
    readonly group: string;
    readonly name: string;
    /** A score a date, null where there is none, in runs that can be compared. */
    readonly runs: readonly (readonly { readonly at: number; readonly score: number | null }[])[];
    /** "25, 50, then reworded: 31" */
    readonly words: string;
  }[];
  readonly note: string;
};

/** Beside organisations that chose to share. */
export type BesideReport = {
  readonly headline: string;
  /** Whose benchmark, how many organisations, from when. */
  readonly lead: string;
  readonly rows: readonly {
    readonly id: string;
    readonly kind: DimensionKind;
    readonly group: string;
    readonly name: string;
    readonly own: number | null;
    readonly n: number;
    readonly median: number;
    readonly quartiles: { readonly lower: number; readonly upper: number } | null;
    /** "In the middle half", or that there are too few for a word. */
    readonly words: string;
  }[];
  readonly note: string;
};

/** What of a report rests on more than its own assessment. */
export type BesideEarlierAndOthers = {
  /** Null unless the one before it is here. */
  readonly years: YearsReport | null;
  /** Null of fewer than three dates. */
  readonly trend: TrendReport | null;
  /** Null unless a benchmark is laid beside it. */
  readonly beside: BesideReport | null;
};
