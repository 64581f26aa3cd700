/** What arrives, one or many at once, and what the assessment is afterwards. Pure: use-intake.ts keeps the result. */

import {
  collectionOf,
  type PanelParts,
  withCollection,
} from '../../../core/exercise/exercise-changes';
import { isShown } from '../../../core/exercise/is-shown';
import { collectingOf, isNamed } from '../../../core/intake/collecting';
import { type Arrival, receiveResponse } from '../../../core/intake/receive-response';
import { lateWords } from '../../shared/room/late-words';
import { codeProblemWords, outcomeWords } from './arrival-words';
import { arrivalSettingOf, type CollectScene } from './collect-scene';
import type { ToTakeIn } from './incoming';
import { type OfferWords, offerWords, tooLate } from './offer-words';
import {
  type ArrivalOffer,
  isTooLate,
  offersOf,
  type Road,
  type WaitingArrival,
  waits,
} from './offers';
import type { OutcomeText } from './outcome-text';
import { type ArrivalTally, NOTHING_TAKEN, tallyOf } from './tally';

export type TakenOne = {
  readonly source: string;
  readonly said: OutcomeText;
  readonly tally: ArrivalTally;
};
export type TakenIn = {
  readonly parts: PanelParts;
  readonly each: readonly TakenOne[];
  /** What waits for a press instead. */
  readonly offers: readonly ArrivalOffer[];
};

/** In the order given; each sees what the ones before have changed. */
export function takeIn(scene: CollectScene, incoming: readonly ToTakeIn[], road: Road): TakenIn {
  const { exercise, partners } = scene.head;
  let parts: PanelParts = { exercise, partners };
  // What waits is weighed as if all before it were let in, as it will be when it is pressed.
  let would = parts;
  const waiting: WaitingArrival[] = [];
  const each = incoming.map((one): TakenOne => {
    const { source } = one;
    const weighed = weigh(scene, would, one, road);
    if (!weighed.isChoice) would = weighed.next;
    if (weighed.offer !== null) {
      waiting.push(waitingOf(one, weighed, weighed.offer));
      return { source, said: weighed.offer.said, tally: { ...NOTHING_TAKEN, waiting: 1 } };
    }
    const now = weigh(scene, parts, one, road);
    // Where it waits already, a second of the same adds nothing.
    const came = now.offer === null ? now : weighed;
    parts = came === now ? now.next : parts;
    return { source, said: came.said, tally: came.tally };
  });
  return { parts, each, offers: offersOf(waiting) };
}

/** What was pressed, if it is still what was decided on; else it is offered again as it is now. */
export function letIn(scene: CollectScene, { waiting }: ArrivalOffer, road: Road): TakenIn {
  const { exercise, partners } = scene.head;
  let parts: PanelParts = { exercise, partners };
  const again: WaitingArrival[] = [];
  const each = waiting.map(({ incoming, basis }): TakenOne => {
    const { source } = incoming;
    const weighed = weigh(scene, parts, incoming, road);
    if (weighed.offer !== null && weighed.basis !== basis) {
      again.push(waitingOf(incoming, weighed, weighed.offer));
      return { source, said: weighed.offer.said, tally: { ...NOTHING_TAKEN, waiting: 1 } };
    }
    parts = weighed.next;
    return { source, said: weighed.said, tally: weighed.tally };
  });
  return { parts, each, offers: offersOf(again) };
}

type Weighed = {
  /** The parts once it is in; the very same where nothing comes of it. */
  readonly next: PanelParts;
  /** What came of it, once it is in. */
  readonly said: OutcomeText;
  readonly tally: ArrivalTally;
  /** Null where it goes in at once, or not at all. */
  readonly offer: OfferWords | null;
  readonly basis: string;
  readonly isChoice: boolean;
  readonly name: string;
};

const waitingOf = (
  incoming: ToTakeIn,
  { basis, tally: would, name, isChoice }: Weighed,
  offer: OfferWords,
): WaitingArrival => ({ incoming, basis, would, name, isChoice, ...offer });

const REFUSED: ArrivalTally = { ...NOTHING_TAKEN, refused: 1 };

const nothing = (next: PanelParts, said: OutcomeText, tally: ArrivalTally): Weighed => ({
  ...{ next, said, tally, offer: null },
  ...{ basis: '', isChoice: false, name: '' },
});

function weigh(scene: CollectScene, parts: PanelParts, one: ToTakeIn, road: Road): Weighed {
  switch (one.kind) {
    case 'refused':
      return nothing(parts, one.said, REFUSED);
    case 'code-problem':
      return nothing(parts, codeProblemWords(one.problem, { elsewhere: null }), REFUSED);
    case 'arrival':
      return weighArrival(scene, parts, one.arrival, road);
  }
}

function weighArrival(
  scene: CollectScene,
  parts: PanelParts,
  arrival: Arrival,
  road: Road,
): Weighed {
  const { round, instrument } = scene;
  const collection = collectionOf(parts, round);
  if (collection === null) throw new Error(`The round "${round}" is not asked`);
  const collecting = collectingOf(parts, round, instrument);
  const received = receiveResponse(collection, collecting, arrival);
  const { outcome, chosen, respondent, stood } = received;
  const isLate = isShown(parts, round);
  const then = chosen ?? received.collection;
  const next = then === collection ? parts : withCollection(parts, round, then);
  const given = then.responses[respondent]?.name ?? stood?.name ?? '';
  const name = isNamed(parts, round) ? given : '';
  const around = { ...arrivalSettingOf(scene, next, arrival.collection), name };
  const weighed = {
    ...nothing(next, outcomeWords(chosen === null ? outcome : CHOSEN, around), tallyOf(outcome)),
    name,
    basis: JSON.stringify([outcome, stood, isLate]),
    isChoice: chosen !== null,
  };
  if (next === parts) return weighed;
  if (isTooLate(outcome, isLate, round)) return nothing(parts, tooLate, REFUSED);
  // A name or the rest of an id that comes along with what is in: nothing anyone would decide.
  if (outcome.is === 'duplicate' && waits(outcome, isLate, road))
    return nothing(parts, weighed.said, weighed.tally);
  const isAsked = chosen !== null || waits(outcome, isLate, road);
  return isAsked
    ? {
        ...weighed,
        offer: offerWords(outcome, { name, stood, late: isLate ? lateWords(parts, round) : '' }),
      }
    : weighed;
}

/** What is said once these were chosen against what stood. */
const CHOSEN = { is: 'chosen' } as const;
