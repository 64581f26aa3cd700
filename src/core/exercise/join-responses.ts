/** The same person's response from two places, by QR code and read out for instance, counted once. */
import type { Collection, PanelResponse, RespondentId } from '../document/collection';

type Responses = Collection['responses'];

/** Of an id of eight signs, those that are read out. */
export const SHORT_ID_SIGNS = 4;

/** A code read out carries the first four signs of an id of eight: one is then how the other begins. */
export const isSameRespondent = (one: RespondentId, other: RespondentId): boolean =>
  Math.min(one.length, other.length) >= SHORT_ID_SIGNS &&
  (one.startsWith(other) || other.startsWith(one));

/** Under which ids this respondent may stand here: one, none, or several where the id is a short one. */
export function sameIds(
  known: Readonly<Record<RespondentId, unknown>>,
  id: RespondentId,
): readonly RespondentId[] {
  if (Object.hasOwn(known, id)) return [id];
  const short = id.slice(0, SHORT_ID_SIGNS);
  if (short !== id) return Object.hasOwn(known, short) ? [short] : [];
  return Object.keys(known).filter((each) => isSameRespondent(each, id));
}

/** Whether two of one revision say the same, whatever name and reasons came along. */
export const isSameReply = (one: PanelResponse, other: PanelResponse): boolean =>
  keyOf(one) === keyOf(other);

/**
 * The higher revision whole. Of two of one revision that say the same, the name and the reasons of
 * both; of two that do not, the withdrawn one, or else always the same one, whichever came first.
 */
export function joinResponse(one: PanelResponse, other: PanelResponse): PanelResponse {
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other;
  if (!isSameReply(one, other)) return keyOf(one) > keyOf(other) ? one : other;
  return {
    ...one,
    name: later(one.name, other.name),
    reasons: joinReasons(one.reasons, other.reasons),
  };
}

const keyOf = ({ revision, isWithdrawn, answers, role }: PanelResponse) =>
  [revision, isWithdrawn ? 1 : 0, answers, role].join('|');

/** Says nothing of which is better, only the same whichever way round; any words before none. */
const later = (one: string, other: string) => (one > other ? one : other);

function joinReasons(one: PanelResponse['reasons'], other: PanelResponse['reasons']) {
  const items = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(items.map((id) => [id, later(one[id] ?? '', other[id] ?? '')]));
}

/**
 * Everyone of either, each once, under the longer of their ids. The order of the arguments changes
 * nothing. A short id that may be more than one person's stays apart.
 */
export function joinResponses(one: Responses, other: Responses): Responses {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const longIds = ids.filter((id) => id.length > SHORT_ID_SIGNS);
  const joined = new Map<RespondentId, PanelResponse>();
  for (const responses of [one, other]) {
    for (const [id, response] of Object.entries(responses)) {
      const [long, another] =
        id.length > SHORT_ID_SIGNS ? [id] : longIds.filter((long) => isSameRespondent(long, id));
      const own = long === undefined || another !== undefined ? id : long;
      const there = joined.get(own);
      joined.set(own, there === undefined ? response : joinResponse(there, response));
    }
  }
  return inOrder(joined);
}

/** By id, which is given by chance, so that the order says nothing of who came when. */
export const inOrder = (responses: Iterable<readonly [RespondentId, PanelResponse]>): Responses =>
  Object.fromEntries([...responses].sort(([one], [other]) => (one < other ? -1 : 1)));
