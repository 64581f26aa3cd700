import type { AssessmentHead } from '../../../core/document/assessment';
import type { Exercise } from '../../../core/document/exercise';
import type { Response } from '../../../core/document/response';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import type { PanelScorecard } from '../../../core/panel/panel';

/** What every part of the conversation is about. */
export type TalkScene = {
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly head: AssessmentHead;
  readonly exercise: Exercise;
  readonly response: Response;
  /** The head as it was when the answers were last combined. */
  readonly counted: AssessmentHead;
  readonly panel: PanelScorecard;
};
