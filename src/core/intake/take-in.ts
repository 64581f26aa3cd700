/**
 * What arrives, one or many at once, and what the head of the assessment is afterwards. What would replace or remove
 * something, all that comes by a link, and all after the answers have been shown waits for a press, and is looked at
 * again when it is pressed. Facts alone: pages word them.
 */
import type { PanelResponse } from '../document/collection';
import type { RoundName } from '../document/rounds';
import { collectionOf, type PanelHead, withCollection } from '../exercise/exercise-changes';
import { isShown } from '../exercise/is-shown';
import type { Instrument } from '../instrument/instrument';
import { type ArrivalTally, NOTHING_TAKEN, tallyOf } from './arrival-tally';
import { collectingOf, isNamed } from './collecting';
import { type Arrival, type Outcome, receiveResponse } from './receive-response';

/** `link`: an address was opened, which is nobody's decision. `act`: held up, pasted, chosen, read out. */
export type Road = 'act' | 'link';

/** Where it arrives, and what reads an arrival out of what came; null where there is none in it. */
export type IntakeAt<One> = {
  readonly head: PanelHead;
  readonly round: RoundName;
  readonly instrument: Instrument;
  readonly road: Road;
  readonly arrivalOf: (one: One) => Arrival | null;
};

/** `chosen`: let in against what stood. `too-late`: nothing of a partner counts once partners were shown. */
type Became =
  | Outcome
  | { readonly is: 'unread' }
  | { readonly is: 'too-late' }
  | { readonly is: 'chosen' };

/** The outcomes that change something here. */
type Offered = Extract<Outcome, { readonly is: (typeof OFFERED)[number] }>;
const OFFERED = [
  ...(['added', 'reasons-added', 'replaced', 'restored', 'withdrawn'] as const),
  ...(['older', 'clash', 'taken-out'] as const),
] as const;
const isOffered = (outcome: Outcome): outcome is Offered =>
  OFFERED.some((each) => each === outcome.is);

/** What a press would do. */
export type OnOffer = {
  readonly outcome: Offered;
  /** Empty unless the exercise is named. */
  readonly name: string;
  /** What stands there now. */
  readonly stood: PanelResponse | null;
  /** The answers have been shown. */
  readonly isLate: boolean;
};

export type TakenOne<One> = {
  readonly one: One;
  readonly became: Became;
  readonly name: string;
  /** Once it is in; the very same where nothing came of it. */
  readonly head: PanelHead;
  readonly tally: ArrivalTally;
  /** What waits for a press instead; null where it went in at once, or not at all. */
  readonly offer: OnOffer | null;
};

/** One arrival that waits, and what it was offered on. */
export type Waiting<One> = {
  readonly one: One;
  /** What would come of it and what it would replace: decided on this and nothing else. */
  readonly basis: string;
  readonly would: ArrivalTally;
  readonly offer: OnOffer;
  /** Against what stands here: never let in among others. */
  readonly isChoice: boolean;
};

export type TakenIn<One> = {
  readonly head: PanelHead;
  readonly each: readonly TakenOne<One>[];
  /** Each list for one press. */
  readonly waiting: readonly (readonly Waiting<One>[])[];
};

const WAITS: ArrivalTally = { ...NOTHING_TAKEN, waiting: 1 };
const REFUSED: ArrivalTally = { ...NOTHING_TAKEN, refused: 1 };

/** In the order given; each sees what the ones before have changed. */
export function takeIn<One>(intake: IntakeAt<One>, incoming: readonly One[]): TakenIn<One> {
  let { head } = intake;
  // What waits is weighed as if all before it were let in, as it will be when it is pressed.
  let would = head;
  const waiting: Waiting<One>[] = [];
  const each = incoming.map((one): TakenOne<One> => {
    const weighed = weigh(intake, would, one);
    if (!weighed.isChoice) would = weighed.head;
    if (weighed.offer !== null) {
      waiting.push(waitingOf(weighed, weighed.offer));
      return { ...weighed, tally: WAITS };
    }
    const now = weigh(intake, head, one);
    // Where it waits already, a second of the same adds nothing.
    const came = now.offer === null ? now : weighed;
    head = came === now ? now.head : head;
    return came;
  });
  return { head, each, waiting: pressesOf(waiting) };
}

/** What was pressed, if it is still what was decided on; else it is offered again as it is now. */
export function letIn<One>(intake: IntakeAt<One>, pressed: readonly Waiting<One>[]): TakenIn<One> {
  let { head } = intake;
  const again: Waiting<One>[] = [];
  const each = pressed.map(({ one, basis }): TakenOne<One> => {
    const weighed = weigh(intake, head, one);
    if (weighed.offer !== null && weighed.basis !== basis) {
      again.push(waitingOf(weighed, weighed.offer));
      return { ...weighed, tally: WAITS };
    }
    head = weighed.head;
    return { ...weighed, offer: null };
  });
  return { head, each, waiting: pressesOf(again) };
}

/** Those that only add or follow from the person's own newer code in one, each choice by itself. */
function pressesOf<One>(waiting: readonly Waiting<One>[]): readonly (readonly Waiting<One>[])[] {
  const together = waiting.filter(({ isChoice }) => !isChoice);
  const choices = waiting.filter(({ isChoice }) => isChoice).map((each) => [each]);
  return together.length === 0 ? choices : [together, ...choices];
}

type Weighed<One> = TakenOne<One> & { readonly basis: string; readonly isChoice: boolean };

const waitingOf = <One>(
  { one, basis, tally: would, isChoice }: Weighed<One>,
  offer: OnOffer,
): Waiting<One> => ({ one, basis, would, offer, isChoice });

/** As it would be once it is in. */
function weigh<One>(intake: IntakeAt<One>, head: PanelHead, one: One): Weighed<One> {
  const nothing = (became: Became, tally: ArrivalTally): Weighed<One> => ({
    ...{ one, became, head, tally, offer: null },
    ...{ name: '', basis: '', isChoice: false },
  });
  const arrival = intake.arrivalOf(one);
  if (arrival === null) return nothing({ is: 'unread' }, REFUSED);
  const { round, instrument, road } = intake;
  const collection = collectionOf(head, round);
  if (collection === null) throw new Error(`The round "${round}" is not asked`);
  const received = receiveResponse(collection, collectingOf(head, round, instrument), arrival);
  const { outcome, chosen, respondent, stood } = received;
  const isLate = isShown(head, round);
  const then = chosen ?? received.collection;
  const next = then === collection ? head : withCollection(head, round, then);
  const given = then.responses[respondent]?.name ?? stood?.name ?? '';
  const name = isNamed(head, round) ? given : '';
  const weighed: Weighed<One> = {
    ...nothing(chosen === null ? outcome : { is: 'chosen' }, tallyOf(outcome)),
    ...{ name, head: next, isChoice: chosen !== null },
    basis: JSON.stringify([outcome, stood, isLate]),
  };
  if (next === head) return weighed;
  if (isTooLate(outcome, isLate, round)) return nothing({ is: 'too-late' }, REFUSED);
  const isAsked = chosen !== null || waits(outcome, isLate, road);
  // A name or the rest of an id that comes along with what is in: nothing anyone would decide.
  if (outcome.is === 'duplicate' && isAsked) return { ...weighed, head, basis: '' };
  return isAsked && isOffered(outcome)
    ? { ...weighed, offer: { outcome, name, stood, isLate } }
    : weighed;
}

const ALWAYS_ASKED: readonly Outcome['is'][] = ['replaced', 'restored', 'withdrawn'];

/** Whether an arrival with this outcome waits for a press. */
const waits = (outcome: Outcome, isLate: boolean, road: Road): boolean =>
  road === 'link' || isLate || ALWAYS_ASKED.includes(outcome.is);

/** Taking back still counts. */
const isTooLate = (outcome: Outcome, isLate: boolean, round: RoundName): boolean =>
  round === 'partners' && isLate && outcome.is !== 'withdrawn' && outcome.is !== 'duplicate';
