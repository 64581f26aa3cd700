import type { ItemId, Level } from '../instrument/instrument';

/** Method 1: four answer states, never merged. `blank` is the absence of an answer. */
type Rated = {
  readonly state: 'rated';
  readonly level: Level;
  /** Which meaning of the question it was given under, from 2; left out of the first. See meaning.ts. */
  readonly meaning?: number | undefined;
};
type DontKnow = { readonly state: 'dk'; readonly whoKnows: string };
/** Method 0.12: `elsewhere` needs who does it, `not-here` needs why. Either may be given later; '' is no reason yet. */
export type NotApplicable = {
  readonly state: 'na';
  readonly reason: '' | 'elsewhere' | 'not-here';
  readonly detail: string;
};
export type Answer = Rated | DontKnow | NotApplicable;

/** Evidence strength of method 1: 0 none noted, 1 people's view, 2 document or figures, 3 confirmed outside. */
export type EvidenceStrength = 0 | 1 | 2 | 3;
export type Evidence = {
  readonly id: string;
  readonly title: string;
  readonly where: string;
  readonly date: string;
  readonly strength: EvidenceStrength;
  /** Who could speak to it, and the organisation's own accreditation outcome codes: free labels. */
  readonly speakers: string;
  readonly accreditationCodes: string;
  /** Other items it supports, beside the one it is kept with: see evidence-of.ts. */
  readonly alsoItems: readonly ItemId[];
};

/** What was given before: kept when an answer is changed after a sitting, or another copy's takes its place. */
export type EarlierAnswer = {
  readonly answer: Answer | null;
  readonly note: string;
  readonly speakers: string;
  readonly accreditationCodes: string;
  readonly changedAt: string;
  /** Who gave it, where they said so on this device; may be empty. */
  readonly changedBy: string;
};

/** All that is kept about one item. `answer` is null when the item is blank but has notes. */
export type ItemRecord = {
  readonly answer: Answer | null;
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly speakers: string;
  readonly accreditationCodes: string;
  /** Newest first. */
  readonly history: readonly EarlierAnswer[];
  /** ISO time of the last change to this record. */
  readonly changedAt: string;
  /** Who made it, where they said so on this device; may be empty. */
  readonly changedBy: string;
  /** ISO time the answer itself was given, whatever was noted since; empty where there is none. */
  readonly answeredAt: string;
};
