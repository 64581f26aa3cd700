import type { EarlierAnswer, ItemRecord } from './answer';
import { isSame } from './is-same';

/** How many earlier answers one item keeps; a test holds it to what a file may bring in. */
export const HISTORY_LIMIT = 20;

/** What stands now, with what was there before it kept as an earlier answer. */
export function putBack(record: ItemRecord, earlier: EarlierAnswer): ItemRecord {
  const others = record.history.filter((entry) => !isSame(entry, earlier));
  const { answer, note, speakers, accreditationCodes } = earlier;
  return {
    ...record,
    answer,
    note,
    speakers,
    accreditationCodes,
    history: joinHistories([earlierAnswer(record), ...others]),
  };
}

export const earlierAnswer = ({
  answer,
  note,
  speakers,
  accreditationCodes,
  changedAt,
}: ItemRecord): EarlierAnswer => ({ answer, note, speakers, accreditationCodes, changedAt });

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
