import type { Ref } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Exercise } from '../../../core/document/exercise';
import type { DayPlan } from '../../../core/exercise/day-plan';
import type { Instrument } from '../../../core/instrument/instrument';
import type { PanelScorecard } from '../../../core/panel/panel';
import type { TalkOfTheDay } from '../../../core/panel/talk-of-the-day';

export type Heading = Ref<HTMLHeadingElement>;

export type PresentScene = {
  readonly head: AssessmentHead;
  readonly exercise: Exercise;
  readonly panel: PanelScorecard;
  readonly instrument: Instrument;
  readonly talk: TalkOfTheDay;
  /** The plan as far as the room may know it: before the answers are shown nothing of them is counted. */
  readonly plan: DayPlan;
  /** What came up and was parked, as it was typed in. */
  readonly parked: readonly string[];
};
