/** What came of arrivals, and what of them waits for a press, in words: the rule is core/intake/take-in.ts. */
import type { PanelHead } from '../../../core/exercise/exercise-changes';
import type { ArrivalTally } from '../../../core/intake/arrival-tally';
import {
  type IntakeAt,
  letIn,
  type Road,
  type TakenIn,
  type TakenOne,
  takeIn,
} from '../../../core/intake/take-in';
import { lateWords } from '../../shared/room/late-words';
import { codeProblemWords, outcomeWords } from './arrival-words';
import { arrivalSettingOf, type CollectScene } from './collect-scene';
import type { ToTakeIn } from './incoming';
import { offerWords, tooLate } from './offer-words';
import { type ArrivalOffer, offersOf } from './offers';
import type { OutcomeText } from './outcome-text';

export type CameOfOne = {
  readonly source: string;
  readonly said: OutcomeText;
  readonly tally: ArrivalTally;
};
export type CameOfAll = {
  readonly head: PanelHead;
  readonly each: readonly CameOfOne[];
  readonly offers: readonly ArrivalOffer[];
};

/** All that came at once, in the order given. */
export const arrivalsIn = (
  scene: CollectScene,
  incoming: readonly ToTakeIn[],
  road: Road,
): CameOfAll => inWords(scene, takeIn(intakeAt(scene, road), incoming));

/** What was pressed. */
export const offerPressed = (
  scene: CollectScene,
  { waiting }: ArrivalOffer,
  road: Road,
): CameOfAll => inWords(scene, letIn(intakeAt(scene, road), waiting));

const intakeAt = (
  { head: { exercise, partners }, round, instrument }: CollectScene,
  road: Road,
): IntakeAt<ToTakeIn> => ({
  head: { exercise, partners },
  round,
  instrument,
  road,
  arrivalOf: (one) => (one.kind === 'arrival' ? one.arrival : null),
});

function inWords(scene: CollectScene, came: TakenIn<ToTakeIn>): CameOfAll {
  const { head, waiting } = came;
  const late = lateWords(scene.head, scene.round);
  const each = came.each.map((taken) => ({
    source: taken.one.source,
    said: taken.offer === null ? wordsOf(scene, taken) : offerWords(taken.offer, late).said,
    tally: taken.tally,
  }));
  return { head, each, offers: offersOf(waiting, late) };
}

function wordsOf(
  scene: CollectScene,
  { one, became, name, head }: TakenOne<ToTakeIn>,
): OutcomeText {
  if (one.kind === 'refused') return one.said;
  if (one.kind === 'code-problem') return codeProblemWords(one.problem, { elsewhere: null });
  if (became.is === 'too-late') return tooLate;
  if (became.is === 'unread') throw new Error('An arrival is always read.');
  const setting = arrivalSettingOf(scene, head, one.arrival.collection);
  return outcomeWords(became, { ...setting, name });
}
