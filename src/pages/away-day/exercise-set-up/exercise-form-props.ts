import type { Exercise } from '../../../core/document/exercise';
import type { PanelHead } from '../../../core/exercise/exercise-changes';
import type { Instrument } from '../../../core/instrument/instrument';

/** What the parts of the page are given. */
export type ExerciseFormProps = {
  readonly exercise: Exercise;
  readonly instrument: Instrument;
  readonly onChange: (change: (parts: PanelHead) => PanelHead) => void;
};
