import { useMemo } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Exercise } from '../../../core/document/exercise';
import { dayPlan } from '../../../core/exercise/day-plan';
import type { Instrument } from '../../../core/instrument/instrument';
import type { PanelScorecard } from '../../../core/panel/panel';
import { type Slide, slidesOf } from '../../../core/panel/slides';
import { useDeviceList } from '../../shared/use-device-list';
import { useTalkOfTheDay } from '../shared/use-talk-of-the-day';
import type { PresentScene } from './present-scene';
import type { useSlideChoices } from './use-slide-choices';

type Shown = {
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly exercise: Exercise;
  readonly panel: PanelScorecard;
};

/** The slides of this room in their order, and what they all say alike. */
export function useSlides(
  { instrument, head, exercise, panel }: Shown,
  { primer, warmUp }: ReturnType<typeof useSlideChoices>['wanted'],
): { readonly slides: readonly Slide[]; readonly scene: PresentScene } {
  const talk = useTalkOfTheDay(head.id, panel);
  const { entries: notesOnWall } = useDeviceList('notes-on-wall', head.id);
  const { entries: parked } = useDeviceList('parked', head.id);
  const slides = useMemo(
    () =>
      slidesOf({
        ...{ panel, talk, exercise, notesOnWall },
        hasPrimer: primer && instrument.functions.length > 0,
        hasWarmUp: warmUp && instrument.hasSigns,
        hasParked: parked.length > 0,
      }),
    [panel, talk, exercise, notesOnWall, primer, warmUp, instrument, parked],
  );
  const { length } = talk.plan;
  const plan = exercise.isRevealed
    ? talk.plan
    : dayPlan({ length, listed: null, people: panel.people });
  return { slides, scene: { head, exercise, panel, instrument, talk, plan, parked } };
}
