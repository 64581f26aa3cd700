import type { ItemId, Level } from '../instrument/instrument';
import { LIMITS } from '../limits/limits';
import {
  asOnePlace,
  choice,
  type Declaration,
  maybe,
  mergedBy,
  only,
  optional,
  text,
  whole,
} from './declaration';
import { fields, list } from './groups';
import { date, documentId, itemsOfOne, level, time, timeOrNone } from './kinds';
import { mergeEvidence } from './merge-evidence';
import { whichStands } from './three-way';

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

/** As in a question file. */
const MOST_MEANINGS = 99;
const rated = fields<Rated>({
  state: only('rated'),
  level,
  meaning: optional(whole(2, MOST_MEANINGS)),
});
const dontKnow = fields<DontKnow>({ state: only('dk'), whoKnows: text(LIMITS.line) });
const notApplicable = fields<NotApplicable>({
  state: only('na'),
  reason: choice(['', 'elsewhere', 'not-here']),
  detail: text(LIMITS.paragraph),
});

const shapes = [rated.shape, dontKnow.shape, notApplicable.shape];
/** One of its kinds, told apart by the state; of two windows' answers one stands, whole. */
const declaredAnswer: Declaration<Answer> = {
  ...asOnePlace<Answer>({
    blank: dontKnow.blank,
    shape: { is: 'either', by: 'state', of: shapes },
  }),
  fit: (value) => {
    if (value.state === 'rated') return rated.fit(value);
    return value.state === 'dk' ? dontKnow.fit(value) : notApplicable.fit(value);
  },
  write: (value) => {
    if (value.state === 'rated') return rated.write(value);
    return value.state === 'dk' ? dontKnow.write(value) : notApplicable.write(value);
  },
  merge: whichStands,
};

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
  /** Carried on from the assessment before, and nobody has said yet that it still holds: the date of that one. */
  readonly fromLast?: string | undefined;
};

export const declaredEvidence = fields<Evidence>({
  id: documentId,
  title: text(LIMITS.line),
  where: text(LIMITS.paragraph),
  date: text(LIMITS.name),
  strength: choice([0, 1, 2, 3]),
  speakers: text(LIMITS.paragraph),
  accreditationCodes: text(LIMITS.line),
  alsoItems: itemsOfOne,
  fromLast: optional(date),
});

/** What was answered about an item, apart from its evidence and from when: a place of its own. */
export type GivenAnswer = {
  readonly answer: Answer | null;
  readonly note: string;
  readonly speakers: string;
  readonly accreditationCodes: string;
};
const declaredGivenFields = {
  answer: maybe(declaredAnswer),
  note: text(LIMITS.note),
  speakers: text(LIMITS.paragraph),
  accreditationCodes: text(LIMITS.line),
};
export const declaredGiven = fields<GivenAnswer>(declaredGivenFields);

/** What was given before: kept when an answer is changed after a sitting, or another copy's takes its place. */
export type EarlierAnswer = GivenAnswer & {
  readonly changedAt: string;
  /** Who gave it, where they said so on this device; may be empty. */
  readonly changedBy: string;
};
const declaredEarlierFields = {
  ...declaredGivenFields,
  changedAt: time,
  changedBy: text(LIMITS.name),
};
const declaredEarlier = fields<EarlierAnswer>(declaredEarlierFields);

/** All that is kept about one item. `answer` is null when the item is blank but has notes. */
export type ItemRecord = EarlierAnswer & {
  readonly evidence: readonly Evidence[];
  /** Newest first. */
  readonly history: readonly EarlierAnswer[];
  /** ISO time the answer itself was given, whatever was noted since; empty where there is none. */
  readonly answeredAt: string;
};
export const declaredItemRecord = fields<ItemRecord>({
  answer: declaredGivenFields.answer,
  note: declaredGivenFields.note,
  evidence: mergedBy(
    list(declaredEvidence, { most: LIMITS.evidenceOfAnItem, once: 'ids' }),
    mergeEvidence,
  ),
  speakers: declaredGivenFields.speakers,
  accreditationCodes: declaredGivenFields.accreditationCodes,
  history: list(declaredEarlier, { most: LIMITS.historyOfAnItem }),
  changedAt: declaredEarlierFields.changedAt,
  changedBy: declaredEarlierFields.changedBy,
  answeredAt: timeOrNone,
});
