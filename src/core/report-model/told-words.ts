/** What is said first, in words: the model every page, paper and the terminal print, and word nothing of their own. */
import type { ItemId, SectionId } from '../instrument/instrument';

/** Best, Weakest or Start here. */
export type ToldCell = {
  /** "Best", "Furthest on", "Weakest", "Start here". */
  readonly label: string;
  /** What it is about; both null where nothing is named. */
  readonly item: ItemId | null;
  readonly section: SectionId | null;
  /** "K13"; empty for a section. */
  readonly number: string;
  /** Of a weakest section: its lowest answer, "B10"; else empty. */
  readonly lowest: string;
  /** What is in place or what is missing, or the section's name. */
  readonly title: string;
  /** 0-4, in halves; null where no level is told. */
  readonly level: number | null;
  readonly levelWords: string;
  /** Why it is not what is weakest, in a few words; empty where that needs no saying. */
  readonly reason: string;
  /** What else is said beside it; may be empty. */
  readonly line: string;
};

export type ToldWords = {
  /** The finding of the whole, without a full stop; the sections called sections. */
  readonly headline: string;
  /** The same for a page whose readers have not met the sections: all are named. */
  readonly headlineNamed: string;
  readonly best: ToldCell;
  readonly weakest: ToldCell;
  readonly start: ToldCell;
  /** What is to be done first there, as one sentence; empty where nothing is named. */
  readonly firstStep: string;
  /** How sure it is, in one sentence; empty where there is nothing to say. */
  readonly doubt: string;
};
