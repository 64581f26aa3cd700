/** What the report model has for readers outside: an assessor, partners and funders. See report-model.ts. */
import type { ItemId } from '../instrument/instrument';

/** A paper behind a claim, as an assessor asks for it. */
export type ShownPaper = {
  readonly title: string;
  readonly where: string;
  /** As written: "September 2026"; may be empty. */
  readonly date: string;
  readonly strengthWords: string;
  /** The same as a mark behind it: "document or figures". */
  readonly strengthLabel: string;
};

/** An answer that somebody could be asked to show. */
export type ClaimShown = {
  readonly item: ItemId;
  readonly number: string;
  /** What is claimed: below Established in the words of its level. */
  readonly title: string;
  readonly sectionName: string;
  /** "Established", "Don’t know", "Not our role here", "Not answered". */
  readonly levelWords: string;
  readonly note: string;
  readonly papers: readonly ShownPaper[];
  /** Whom the answer and its papers name, each once; may be empty. */
  readonly speakers: string;
};

export type CodeShown = {
  /** The organisation's own label; empty for claims that carry none. */
  readonly code: string;
  readonly claims: readonly ClaimShown[];
};

export type AssessorReport = {
  /** By our own codes, those of answers and of papers joined; what carries no code stands last. */
  readonly codes: readonly CodeShown[];
  /** Codes with nothing to show for any claim under them. */
  readonly withNothing: readonly string[];
};

/** One section and what stands behind its score: kinds and dates of evidence, never a title. */
export type BackedSection = {
  readonly id: string;
  readonly name: string;
  /** "Four documents or figures and one confirmed outside, the newest of September 2026". */
  readonly shownWords: string;
};

/** What others would have to do for an answer to move on. */
export type AskOfOthers = {
  readonly item: ItemId;
  readonly number: string;
  readonly whom: string;
  /** What is missing now. */
  readonly title: string;
  /** What the next level says of them. */
  readonly ask: string;
};

/** For readers outside: no note, nobody's name, of evidence only kind and date. */
export type PartnersReport = {
  /** "Funding help": who does it here, where that was said. */
  readonly does: readonly { readonly label: string; readonly text: string }[];
  readonly backed: readonly BackedSection[];
  readonly standsWell: readonly {
    readonly number: string;
    readonly title: string;
    readonly levelWords: string;
    readonly shownWords: string;
  }[];
  readonly asks: readonly AskOfOthers[];
};
