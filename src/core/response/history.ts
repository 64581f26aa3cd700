import type { Answer, EarlierAnswer, ItemRecord } from '../document/answer';
import { isSame } from '../document/is-same';
import { LIMITS } from '../limits/limits';

/** An answer changed within this time, in milliseconds, is one being made up, not an earlier one. */
const SITTING = 10 * 60_000;

/** When this page gave an answer, by the device's clock (ISO time) and by how long the page has been open. */
export type Moment = { readonly time: string; readonly elapsed: number };

/**
 * Whether an answer this page gave is still being made up. Both ways of telling the time must say so: a
 * clock may be put back, and a page that sleeps does not count. A time that has not come says nothing.
 */
export function isMadeUpNow(given: Moment, now: Moment): boolean {
  const byClock = Date.parse(now.time) - Date.parse(given.time);
  return byClock >= 0 && byClock <= SITTING && now.elapsed - given.elapsed <= SITTING;
}

/**
 * The earlier answers of an item as another answer is about to take this one's place: with this one
 * among them, newest first, unless it is only being made up.
 */
export function historyBefore(
  record: ItemRecord,
  next: Answer | null,
  isBeingMadeUp: boolean,
): readonly EarlierAnswer[] {
  if (record.answer === null || isBeingMadeUp || isSame(record.answer, next)) return record.history;
  return withEarlier(record.history, earlierAnswer(record));
}

/** By the order of things here, not by their times: what was here last comes first. */
function withEarlier(
  history: readonly EarlierAnswer[],
  added: EarlierAnswer,
): readonly EarlierAnswer[] {
  const others = history.filter((entry) => !isSame(entry, added));
  return [added, ...others].slice(0, LIMITS.historyOfAnItem);
}

/** What stands now, with what was there before it kept as an earlier answer. */
export function putBack(record: ItemRecord, back: EarlierAnswer): ItemRecord {
  const others = record.history.filter((entry) => !isSame(entry, back));
  const { changedAt, ...given } = back;
  return {
    ...record,
    ...given,
    answeredAt: given.answer === null ? '' : changedAt,
    history: withEarlier(others, earlierAnswer(record)),
  };
}

/** All of a record but what is kept beside its answer. */
export const earlierAnswer = ({
  evidence: _,
  history: __,
  answeredAt: ___,
  ...given
}: ItemRecord): EarlierAnswer => given;

/**
 * Without those that are only a step on the way to one of `later`: two windows at work on one note meet
 * at every few letters, and their steps would push out what somebody once answered.
 */
export const withoutSteps = (
  history: readonly EarlierAnswer[],
  later: readonly EarlierAnswer[],
): readonly EarlierAnswer[] =>
  history.filter((entry) => !later.some((next) => isStepTo(entry, next)));

/** When it was given does not tell two apart either. */
const NO_NOTE = { note: '', changedAt: '' };

/** All of it stands in the other, which has more of a note: typed on at one place of it. */
function isStepTo(entry: EarlierAnswer, next: EarlierAnswer): boolean {
  if (entry.note === next.note || !isTypedOn(entry.note, next.note)) return false;
  const besidesNote = (of: EarlierAnswer) => ({ ...of, ...NO_NOTE });
  return isSame(besidesNote(entry), besidesNote(next));
}

/** A figure that is only the end of a longer one in the other, as 2 is of 102, is another figure. */
function isTypedOn(short: string, long: string): boolean {
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = short.slice(same);
  const typed = long.slice(same, long.length - rest.length);
  const isGlued = /\d$/.test(typed) && /^\d/.test(rest);
  return long.length > short.length && long.endsWith(rest) && !isGlued;
}

/** Newest first, each once; the oldest beyond the limit are let go. */
export function joinHistories(entries: readonly EarlierAnswer[]): readonly EarlierAnswer[] {
  const byText = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...byText]
    .sort(([textA, a], [textB, b]) => {
      if (a.changedAt !== b.changedAt) return a.changedAt < b.changedAt ? 1 : -1;
      return textA < textB ? 1 : -1;
    })
    .map(([, entry]) => entry)
    .slice(0, LIMITS.historyOfAnItem);
}
