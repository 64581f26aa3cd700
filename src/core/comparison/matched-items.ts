import type { EvidenceStrength } from '../document/answer';
import type { Item, ItemId } from '../instrument/instrument';
import { strongestEvidence } from '../response/evidence-of';
import { meaningOf } from '../response/meaning';
import { BLANK, isRatedValue, NOT_APPLICABLE } from '../scoring/item-value';
import type { Dated } from './dated';
import { scoredOf } from './own-side';

/** Why an item is not set beside itself, method 4.1. */
export type Unmatched =
  | 'reworded'
  | 'new'
  | 'gone'
  | 'unknown-before'
  | 'unknown-now'
  | 'unknown-both'
  | 'not-our-role';

export type MatchedItem = {
  readonly item: Item;
  /** Twice the level, 0 to 8, at the older and the newer date. */
  readonly before: number;
  readonly now: number;
  /** The strongest evidence at the newer date, method 0.8. */
  readonly evidence: EvidenceStrength;
};

type UnmatchedItem = {
  /** As asked at the newer date; where it is not asked any more, as it was asked. */
  readonly item: Item;
  readonly why: Unmatched;
  /** Its words at the older date, where they meant something else. */
  readonly formerly: Item | null;
};

export type Matching = {
  readonly matched: readonly MatchedItem[];
  readonly unmatched: readonly UnmatchedItem[];
};

export type Asked = { readonly item: Item; readonly value: number; readonly meaning: number };

/** Every item of either date: those with the same id and meaning, rated both times, and the others with why. Method 4.1. */
export function matchItems(before: Dated, now: Dated): Matching {
  const [asked, askedNow] = [askedIn(before), askedIn(now)];
  const matched: MatchedItem[] = [];
  const unmatched: UnmatchedItem[] = [];
  for (const { item, value, meaning } of askedNow.values()) {
    const earlier = asked.get(item.id);
    const why = whyUnmatched(earlier, { item, value, meaning });
    if (why !== null || earlier === undefined)
      unmatched.push({
        item,
        why: why ?? 'new',
        formerly: why === 'reworded' && earlier !== undefined ? earlier.item : null,
      });
    else
      matched.push({
        item,
        before: earlier.value,
        now: value,
        evidence: strongestEvidence(now.assessment.answers, item.id),
      });
  }
  for (const { item } of asked.values())
    if (!askedNow.has(item.id)) unmatched.push({ item, why: 'gone', formerly: null });
  return { matched, unmatched };
}

/** What is asked, what is scored of it, and which meaning a level of it was given under. */
export function askedIn(dated: Dated): ReadonlyMap<ItemId, Asked> {
  const { assessment } = dated;
  const isHidden = assessment.exercise !== null && !assessment.exercise.isRevealed;
  const { items, values } = scoredOf(dated);
  return new Map(
    items.map((item, at) => {
      const answer = assessment.exercise === null ? assessment.answers[item.id]?.answer : undefined;
      const meaning = answer?.state === 'rated' ? meaningOf(answer) : item.meaningVersion;
      return [item.id, { item, meaning, value: isHidden ? BLANK : (values[at] ?? BLANK) }];
    }),
  );
}

function whyUnmatched(before: Asked | undefined, now: Asked): Unmatched | null {
  if (before === undefined) return 'new';
  if (before.meaning !== now.meaning) return 'reworded';
  if (before.value === NOT_APPLICABLE || now.value === NOT_APPLICABLE) return 'not-our-role';
  const [wasRated, isRated] = [isRatedValue(before.value), isRatedValue(now.value)];
  if (wasRated && isRated) return null;
  if (wasRated) return 'unknown-now';
  return isRated ? 'unknown-before' : 'unknown-both';
}
