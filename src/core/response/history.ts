import type { Answer, EarlierAnswer, ItemRecord } from './answer';
import { isSame } from './is-same';

/** How many earlier answers one item keeps; a test holds it to what a file may bring in. */
export const HISTORY_LIMIT = 20;

/** An answer changed within this time is one being made up, not an earlier one. */
const SITTING = 10 * 60_000;

/**
 * The earlier answers of an item as another answer is about to take this one's place at `now`, an ISO
 * time: with this one among them if it stood for more than a sitting.
 */
export function historyBefore(
  record: ItemRecord,
  next: Answer | null,
  now: string,
): readonly EarlierAnswer[] {
  const isSettled = Date.parse(now) - Date.parse(record.changedAt) > SITTING;
  if (record.answer === null || !isSettled || isSame(record.answer, next)) return record.history;
  return joinHistories([earlierAnswer(record), ...record.history]);
}

/** What stands now, with what was there before it kept as an earlier answer. */
export function putBack(record: ItemRecord, earlier: EarlierAnswer): ItemRecord {
  const others = record.history.filter((entry) => !isSame(entry, earlier));
  const { answer, note, speakers, accreditationCodes, changedAt, changedBy } = earlier;
  return {
    ...record,
    answer,
    note,
    speakers,
    accreditationCodes,
    changedBy,
    answeredAt: answer === null ? '' : changedAt,
    history: joinHistories([earlierAnswer(record), ...others]),
  };
}

export const earlierAnswer = ({
  answer,
  note,
  speakers,
  accreditationCodes,
  changedAt,
  changedBy,
}: ItemRecord): EarlierAnswer => ({
  answer,
  note,
  speakers,
  accreditationCodes,
  changedAt,
  changedBy,
});

/** Newest first, each once; the oldest beyond the limit are let go. */
export function joinHistories(entries: readonly EarlierAnswer[]): readonly EarlierAnswer[] {
  const byText = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...byText]
    .sort(([textA, a], [textB, b]) => {
      if (a.changedAt !== b.changedAt) return a.changedAt < b.changedAt ? 1 : -1;
      return textA < textB ? 1 : -1;
    })
    .map(([, entry]) => entry)
    .slice(0, HISTORY_LIMIT);
}
