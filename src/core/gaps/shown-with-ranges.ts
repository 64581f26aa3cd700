import type { Assessment, AssessmentHead } from '../document/assessment';
import type { Shown } from '../document/collection';
import type { Exercise } from '../document/exercise';
import type { Instrument } from '../instrument/instrument';
import { analyse } from './analyse';

type Showing = (exercise: Exercise, ranges?: Shown['ranges']) => Exercise;

/**
 * A showing with the scores as they would be with any one person away, of what is then shown: they
 * stand with it, also once someone of those counted has gone.
 */
export const shownWithRanges =
  (
    show: Showing,
    { instrument, head }: { readonly instrument: Instrument; readonly head: AssessmentHead },
  ) =>
  (before: Exercise): Exercise => {
    const shown = show(before);
    const assessment: Assessment = { ...head, exercise: shown, answers: {} };
    return show(before, analyse(instrument, assessment).panel?.leaveOneOut ?? {});
  };
