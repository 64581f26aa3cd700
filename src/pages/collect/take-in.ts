/** What arrives, one or many at once, and what the assessment is afterwards. Pure: use-intake.ts keeps the result. */
import type { CodeProblem } from '../../core/exchange/code-problem';
import { type Arrival, receiveResponse } from '../../core/exchange/receive-response';
import type { Assessment } from '../../core/response/assessment';
import {
  collectionOf,
  type PanelParts,
  withCollection,
} from '../../core/response/exercise-changes';
import { codeProblemWords, outcomeWords } from './arrival-words';
import { collectingOf, isNamed } from './collecting';
import type { Said } from './said';
import { aroundOf, type Scene } from './scene';
import { NOTHING_TAKEN, type Tally, tallyOf } from './tally';

export type Incoming = {
  /** The file's name, or which of several codes; empty for one alone. */
  readonly source: string;
} & (
  | { readonly kind: 'arrival'; readonly arrival: Arrival }
  | { readonly kind: 'code-problem'; readonly problem: CodeProblem }
  | { readonly kind: 'copy'; readonly assessment: Assessment }
  /** Already in words: a file or a photo that could not be read. */
  | { readonly kind: 'refused'; readonly said: Said }
);

/** Another copy of the exercise waits for a press: see copies-offered.tsx. */
export type ToTakeIn = Exclude<Incoming, { readonly kind: 'copy' }>;

export type TakenOne = { readonly source: string; readonly said: Said; readonly tally: Tally };
export type TakenIn = { readonly parts: PanelParts; readonly each: readonly TakenOne[] };

/** In the order given; each sees what the ones before have changed. */
export function takeIn(scene: Scene, incoming: readonly ToTakeIn[]): TakenIn {
  const { exercise, partners } = scene.head;
  let parts: PanelParts = { exercise, partners };
  const each = incoming.map((one): TakenOne => {
    const { parts: next, said, tally } = takeInOne(scene, parts, one);
    parts = next;
    return { source: one.source, said, tally };
  });
  return { parts, each };
}

type Step = { readonly parts: PanelParts; readonly said: Said; readonly tally: Tally };

const REFUSED: Tally = { ...NOTHING_TAKEN, refused: 1 };

function takeInOne(scene: Scene, parts: PanelParts, one: ToTakeIn): Step {
  switch (one.kind) {
    case 'refused':
      return { parts, said: one.said, tally: REFUSED };
    case 'code-problem': {
      const said = codeProblemWords(one.problem, { elsewhere: null });
      return { parts, said, tally: REFUSED };
    }
    case 'arrival':
      return takeInArrival(scene, parts, one.arrival);
  }
}

function takeInArrival(scene: Scene, parts: PanelParts, arrival: Arrival): Step {
  const { round, instrument } = scene;
  const collection = collectionOf(parts, round);
  if (collection === null) throw new Error(`The round "${round}" is not asked`);
  const collecting = collectingOf(parts, round, instrument);
  const received = receiveResponse(collection, collecting, arrival);
  const { outcome, respondent } = received;
  const isSame = received.collection === collection;
  const next = isSame ? parts : withCollection(parts, round, received.collection);
  const name = isNamed(parts, round) ? received.collection.responses[respondent]?.name : '';
  const around = { ...aroundOf(scene, next, arrival.collection), name: name ?? '' };
  return { parts: next, said: outcomeWords(outcome, around), tally: tallyOf(outcome) };
}
