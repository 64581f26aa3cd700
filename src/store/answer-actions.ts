import type { Answer, ItemRecord } from '../core/document/answer';
import { BLANK_RECORD } from '../core/document/blanks';
import { isSame } from '../core/document/is-same';
import { isOfOtherSet } from '../core/file/questions-problem';
import type { ItemId } from '../core/instrument/instrument';
import { historyBefore, isMadeUpNow, type Moment, putBack } from '../core/response/history';
import { fittedRecord } from './fit';
import type { Saving } from './saving';
import {
  type AnswerActions,
  type GetState,
  moved,
  outsidePlace,
  type SetState,
  type StorePorts,
} from './state';

export function answerActions(
  { clock, instrument, person = () => '', elapsed = () => 0 }: StorePorts,
  set: SetState,
  get: GetState,
  saving: Saving,
): AnswerActions {
  /** Only this item's record gets a new identity, so that no other item draws again. */
  const changeRecord = (
    id: string,
    itemId: ItemId,
    patch: Partial<ItemRecord>,
    when: 'now' | 'soon',
  ) => {
    const response = get().responses[id];
    const head = get().heads[id];
    if (response === undefined || head === undefined || head.signOff.isFinal) return;
    if (isOfOtherSet(head, instrument)) return;
    const changedAt = clock();
    const changedBy = head.share?.to ?? person();
    const record = fittedRecord({
      ...(response[itemId] ?? BLANK_RECORD),
      ...patch,
      changedAt,
      changedBy,
    });
    set(({ responses }) => ({
      responses: { ...responses, [id]: { ...response, [itemId]: record } },
    }));
    saving.saveRecord(id, itemId, when);
  };
  // What this page gave: an answer of another page, or of another day, is no longer being made up.
  const givenHere = new Map<string, Moment & { readonly answer: Answer | null }>();
  const now = (): Moment => ({ time: clock(), elapsed: elapsed() });
  const answer = (id: string, itemId: ItemId, next: Answer | null) => {
    const before = get().responses[id]?.[itemId];
    const isWords = isTyping(before?.answer ?? null, next);
    const place = outsidePlace(id, itemId);
    const given = givenHere.get(place);
    const isOurs = given !== undefined && isSame(given.answer, before?.answer ?? null);
    const isMadeUp = isOurs && isMadeUpNow(given, now());
    const earlier = before && !isWords ? { history: historyBefore(before, next, isMadeUp) } : {};
    const answeredAt = next === null ? '' : isWords ? (before?.answeredAt ?? '') : clock();
    changeRecord(id, itemId, { answer: next, answeredAt, ...earlier }, isWords ? 'soon' : 'now');
    const kept = get().responses[id]?.[itemId]?.answer ?? null;
    if (isOurs && isWords) givenHere.set(place, { ...given, answer: kept });
    else if (!isWords) givenHere.set(place, { ...now(), answer: kept });
  };
  return {
    itemAnswered: answer,
    notesChanged: (id, itemId, patch) => changeRecord(id, itemId, patch, 'soon'),
    evidenceChanged: (id, itemId, evidence) => {
      const before = get().responses[id]?.[itemId]?.evidence ?? [];
      // A line added or taken away is a decision; the rest is typing.
      changeRecord(id, itemId, { evidence }, before.length === evidence.length ? 'soon' : 'now');
    },
    functionSetElsewhere: (id, items, body) => {
      const response = get().responses[id];
      if (response === undefined) return 0;
      const open = items.filter(({ id: itemId, naAllowed }) => {
        const state = response[itemId]?.answer?.state ?? 'blank';
        return naAllowed && (state === 'blank' || state === 'na');
      });
      for (const item of open)
        answer(id, item.id, { state: 'na', reason: 'elsewhere', detail: body });
      return open.length;
    },
    earlierPutBack: (id, itemId, earlier) => {
      const before = get().responses[id]?.[itemId];
      if (before === undefined) return;
      changeRecord(id, itemId, putBack(before, earlier), 'now');
      set(({ outside }) => ({ outside: moved(outside, outsidePlace(id, itemId)) }));
    },
    earlierForgotten: (id, itemId) => {
      if (get().responses[id]?.[itemId] !== undefined)
        changeRecord(id, itemId, { history: [] }, 'now');
    },
    itemVisited: (id, itemId) => {
      if (get().heads[id] === undefined || get().lastItem[id] === itemId) return;
      set(({ lastItem }) => ({ lastItem: { ...lastItem, [id]: itemId } }));
      saving.saveFacts(id, { lastItem: itemId }, 'soon');
    },
  };
}

/** The words beside an answer already given, rather than another answer. */
function isTyping(before: Answer | null, after: Answer | null): boolean {
  if (before?.state === 'dk') return after?.state === 'dk';
  if (before?.state !== 'na' || after?.state !== 'na') return false;
  return before.reason === after.reason;
}
