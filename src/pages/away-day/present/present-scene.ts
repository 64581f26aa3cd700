import type { Ref } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Exercise } from '../../../core/document/exercise';
import type { Instrument } from '../../../core/instrument/instrument';
import type { PanelScorecard } from '../../../core/panel/panel';

export type Heading = Ref<HTMLHeadingElement>;

export type PresentScene = {
  readonly head: AssessmentHead;
  readonly exercise: Exercise;
  readonly panel: PanelScorecard;
  readonly instrument: Instrument;
};
