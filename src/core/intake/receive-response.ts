/** What an arriving response does to the collection it was meant for. Pure: the store keeps the result. */

import { nameInReply, type ReplyCode } from '../codes/reply-code';
import type { Collection, PanelResponse, RespondentId } from '../document/collection';
import type { Attribution } from '../document/exercise';
import { isSame } from '../document/is-same';
import type { RoundName } from '../document/rounds';
import { inOrder, isSameReply, joinResponse, sameIds } from '../exercise/join-responses';
import { decided } from '../exercise/take-out';
import type { ResponseFile } from '../file/response-file';
import { isOnOurScale } from '../instrument/editions';
import type { Instrument, ItemId } from '../instrument/instrument';
import { NOT_OUR_ROLE_SIGN } from '../limits/answer-signs';
import { LIMITS } from '../limits/limits';
import { isTakenOut } from '../response/count-in';

/** What is being collected. */
export type Collecting = {
  readonly round: RoundName;
  readonly instrument: Instrument;
  readonly attribution: Attribution;
  readonly isRehearsal: boolean;
  /** The collection ids of this exercise's rounds, so that another round is told from a stranger's. */
  readonly rounds: Readonly<Partial<Record<RoundName, string>>>;
};

/** A decoded code or file. */
export type Arrival = ReplyCode | ResponseFile;

export type Outcome =
  /** The collection is another one now. */
  | { readonly is: 'added' | 'withdrawn' | 'restored' | 'reasons-added' }
  | { readonly is: 'replaced'; readonly revision: number }
  /** Nothing new in it, but perhaps a name where none stood. */
  | { readonly is: 'duplicate' }
  /**
   * From here on the collection stays as it was; with these three whoever runs the exercise may
   * choose otherwise. A clash: the same revision with other answers or other words.
   */
  | { readonly is: 'clash' }
  | { readonly is: 'older'; readonly standing: number }
  | { readonly is: 'taken-out' }
  /** A code read out that may be more than one person's. */
  | { readonly is: 'ambiguous' }
  | { readonly is: 'full'; readonly limit: number }
  | { readonly is: 'other-exercise' }
  | { readonly is: 'other-round'; readonly round: RoundName }
  /** `rehearsal`: made-up answers among real ones; `real`: the other way about. */
  | { readonly is: 'rehearsal' | 'real' }
  | {
      readonly is: 'other-questions';
      readonly because: 'instrument' | 'version' | 'items' | 'not-applicable';
    };

export type Received = {
  readonly outcome: Outcome;
  /** The very same one where nothing is changed. */
  readonly collection: Collection;
  /** What it is where whoever runs the exercise chooses these answers all the same; null: no choice. */
  readonly chosen: Collection | null;
  /** The id it stands under. */
  readonly respondent: RespondentId;
  /** What stood there until now. */
  readonly stood: PanelResponse | null;
};

/**
 * A higher revision takes the place of what stands, and a person taken out stays out. Since anyone can
 * make a code with any revision, neither is the last word: see `chosen`. Whoever withdraws leaves an id, a revision and,
 * in a named exercise, a name, so that an older code of theirs cannot bring the answers back. Names
 * are dropped unless the exercise is named, partners' roles always.
 */
export function receiveResponse(
  collection: Collection,
  collecting: Collecting,
  arrival: Arrival,
): Received {
  const { respondent } = arrival;
  const unchanged = (outcome: Outcome) =>
    ({ outcome, collection, chosen: null, respondent, stood: null }) as const;
  const stranger = strangerOutcome(collection, collecting, arrival);
  if (stranger !== null) return unchanged(stranger);
  const answers = answersInOrder(collection.items, arrival);
  if (answers === null) return unchanged({ is: 'other-questions', because: 'items' });
  if (hasForbiddenNotApplicable(collection.items, answers, collecting.instrument))
    return unchanged({ is: 'other-questions', because: 'not-applicable' });
  const arrived = responseOf(arrival, answers, collection.items, collecting);
  return place(collection, respondent, arrived);
}

function strangerOutcome(
  collection: Collection,
  { round, instrument, isRehearsal, rounds }: Collecting,
  arrival: Arrival,
): Outcome | null {
  if (arrival.instrument.id !== instrument.id)
    return { is: 'other-questions', because: 'instrument' };
  if (arrival.isRehearsal !== isRehearsal) return { is: isRehearsal ? 'real' : 'rehearsal' };
  if (arrival.collection !== collection.id) {
    const isOurs = rounds[arrival.round] === arrival.collection;
    return isOurs ? { is: 'other-round', round: arrival.round } : { is: 'other-exercise' };
  }
  if (arrival.round !== round) return { is: 'other-round', round: arrival.round };
  return isOnOurScale(arrival.instrument.version, instrument)
    ? null
    : { is: 'other-questions', because: 'version' };
}

/** Null where other items were answered than were asked. */
function answersInOrder(items: readonly ItemId[], arrival: Arrival): string | null {
  if (arrival.response.isWithdrawn) return '';
  const { answers } = arrival.response;
  if (!('items' in arrival)) return answers.length === items.length ? answers : null;
  const signs = new Map(arrival.items.map((id, index) => [id, answers.charAt(index)]));
  const inOurOrder = items.map((id) => signs.get(id) ?? '').join('');
  return signs.size === items.length && inOurOrder.length === items.length ? inOurOrder : null;
}

/** Method 0.1: what is not applicable leaves the score, so only items that allow it may be. */
function hasForbiddenNotApplicable(
  asked: readonly ItemId[],
  answers: string,
  { items }: Instrument,
): boolean {
  const forbidden = new Set(items.flatMap(({ id, naAllowed }) => (naAllowed ? [] : [id])));
  return asked.some((id, index) => answers[index] === NOT_OUR_ROLE_SIGN && forbidden.has(id));
}

function responseOf(
  { response, round, ...arrival }: Arrival,
  answers: string,
  asked: readonly ItemId[],
  { attribution }: Collecting,
): PanelResponse {
  const { revision, role, isWithdrawn } = response;
  const reasons = 'items' in arrival && 'reasons' in response ? response.reasons : {};
  const kept = asked.flatMap((id) => {
    const reason = isWithdrawn ? '' : (reasons[id] ?? '').trim();
    return reason === '' ? [] : [[id, reason.slice(0, LIMITS.paragraph)] as const];
  });
  return {
    revision,
    role: isWithdrawn || round === 'partners' ? '' : role,
    name: attribution === 'named' ? nameInReply(response.name) : '',
    answers,
    reasons: Object.fromEntries(kept),
    isWithdrawn,
  };
}

function place(collection: Collection, id: RespondentId, arrived: PanelResponse): Received {
  const same = sameIds({ ...collection.takenOut, ...collection.responses }, id);
  const [known = id, another] = same;
  const respondent = known.length >= id.length ? known : id;
  if (another === undefined && isTakenOut(collection, known)) {
    const chosen = arrived.isWithdrawn ? null : renamed(collection, known, respondent);
    return {
      outcome: { is: 'taken-out' },
      collection,
      chosen: chosen && decided(chosen, respondent, arrived),
      respondent,
      stood: null,
    };
  }
  const stood = another === undefined ? (collection.responses[known] ?? null) : null;
  if (stood === null) {
    const outcome = outcomeOfNew(collection, same, arrived);
    const isIn = outcome.is === 'added' || outcome.is === 'withdrawn';
    const now = isIn ? withResponse(collection, id, arrived) : collection;
    return { outcome, collection: now, chosen: null, respondent: id, stood };
  }
  const under = renamed(collection, known, respondent);
  const { outcome, now } = beside(stood, arrived);
  if (now === null) {
    const instead = { ...arrived, name: arrived.name || stood.name };
    const chosen = decided(under, respondent, instead);
    return { outcome, collection, chosen, respondent, stood };
  }
  const isAsItWas = respondent === known && isSame(now, stood);
  return {
    outcome,
    respondent,
    collection: isAsItWas ? collection : withResponse(under, respondent, now),
    chosen: null,
    stood,
  };
}

/** The same person under the whole of an id of which only the beginning was known. */
function renamed(collection: Collection, from: RespondentId, to: RespondentId): Collection {
  if (from === to) return collection;
  const { [from]: response, ...responses } = collection.responses;
  const { [from]: number, ...takenOut } = collection.takenOut;
  const moved = response === undefined ? [] : [[to, response] as const];
  return {
    ...collection,
    responses: inOrder([...Object.entries(responses), ...moved]),
    takenOut: number === undefined ? takenOut : { ...takenOut, [to]: number },
  };
}

function outcomeOfNew(
  { responses }: Collection,
  same: readonly RespondentId[],
  arrived: PanelResponse,
): Outcome {
  const standing = same.flatMap((id) => responses[id] ?? []);
  if (standing.some((each) => isSameReply(each, arrived))) return { is: 'duplicate' };
  if (standing.length > 0) return { is: 'ambiguous' };
  if (Object.keys(responses).length >= LIMITS.responses)
    return { is: 'full', limit: LIMITS.responses };
  return { is: arrived.isWithdrawn ? 'withdrawn' : 'added' };
}

const withResponse = (collection: Collection, id: RespondentId, response: PanelResponse) => ({
  ...collection,
  responses: inOrder([...Object.entries({ ...collection.responses, [id]: response })]),
});

/** What stands then; null where what stood does. A code read out brings no name, and no code brings reasons. */
function beside(
  stands: PanelResponse,
  arrived: PanelResponse,
): { readonly outcome: Outcome; readonly now: PanelResponse | null } {
  if (arrived.revision < stands.revision)
    return { outcome: { is: 'older', standing: stands.revision }, now: null };
  if (arrived.revision === stands.revision) {
    if (!isSameReply(stands, arrived) || hasOtherWords(stands, arrived))
      return { outcome: { is: 'clash' }, now: null };
    const name = stands.name || arrived.name;
    const now = { ...joinResponse(stands, arrived), name };
    const isMore = !isSame(now.reasons, stands.reasons);
    return { outcome: { is: isMore ? 'reasons-added' : 'duplicate' }, now };
  }
  const now = { ...arrived, name: arrived.name || stands.name };
  if (arrived.isWithdrawn) return { outcome: { is: 'withdrawn' }, now };
  if (stands.isWithdrawn) return { outcome: { is: 'restored' }, now };
  return { outcome: { is: 'replaced', revision: stands.revision }, now };
}

/** Reasons may be added to; other words in the place of someone's own are a change like any other. */
const hasOtherWords = ({ reasons }: PanelResponse, arrived: PanelResponse): boolean =>
  Object.entries(arrived.reasons).some(([id, words]) => (reasons[id] ?? words) !== words);
