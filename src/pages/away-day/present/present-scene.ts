import type { Ref } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import type { PanelScorecard } from '../../../core/panel/panel';
import type { AssessmentHead } from '../../../core/response/assessment';
import type { Exercise } from '../../../core/response/exercise';

export type Heading = Ref<HTMLHeadingElement>;

export type PresentScene = {
  readonly head: AssessmentHead;
  readonly exercise: Exercise;
  readonly panel: PanelScorecard;
  readonly instrument: Instrument;
};
