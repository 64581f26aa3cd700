import type { AssessmentHead } from '../../../core/document/assessment';
import type { RoundName } from '../../../core/document/rounds';
import { collectionOf, type PanelHead } from '../../../core/exercise/exercise-changes';
import { expectedIn } from '../../../core/exercise/expected-people';
import type { Instrument } from '../../../core/instrument/instrument';
import { roundsAsked } from '../../../core/intake/rounds-asked';
import { countIn } from '../../../core/response/count-in';
import { headsHere } from '../../shared/copies/kept-here';
import type { ArrivalSetting } from './arrival-words';

/** Where something arrives. */
export type CollectScene = {
  readonly head: AssessmentHead;
  readonly round: RoundName;
  readonly instrument: Instrument;
  /** Everything on this device, so that an answer to another exercise can be told where it belongs. */
  readonly heads: Readonly<Record<string, AssessmentHead>>;
};

/** `collectionId`: the collection that something says it belongs to; empty where it says none. */
export function arrivalSettingOf(
  scene: CollectScene,
  now: PanelHead,
  collectionId: string,
): ArrivalSetting {
  const { head, heads, round } = scene;
  const collection = collectionOf(now, round);
  const asked = roundsAsked(headsHere({ heads }), [collectionId]);
  const other = asked.find((each) => each.head.id !== head.id);
  return {
    id: head.id,
    round,
    name: '',
    count: collection === null ? 0 : countIn(collection),
    expected: expectedIn(now, round),
    elsewhere: other ? { id: other.head.id, name: other.head.name, round: other.round } : null,
  };
}
