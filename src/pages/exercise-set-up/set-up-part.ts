import type { Instrument } from '../../core/instrument/instrument';
import type { Exercise } from '../../core/response/exercise';
import type { PanelParts } from '../../core/response/exercise-changes';

/** What the parts of the page are given. */
export type SetUpPart = {
  readonly exercise: Exercise;
  readonly instrument: Instrument;
  readonly onChange: (change: (parts: PanelParts) => PanelParts) => void;
};
