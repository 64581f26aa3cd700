import type { Assessment, AssessmentHead } from '../../../core/document/assessment';
import { EXAMPLE_ID, type Facts } from '../../../store/state';

/** The heads of everything kept on this device; the example is not. */
export const headsHere = ({ heads }: Pick<Facts, 'heads'>): readonly AssessmentHead[] =>
  Object.values(heads).filter(({ id }) => id !== EXAMPLE_ID);

/** The same, whole. */
export const keptHere = (facts: Pick<Facts, 'heads' | 'responses'>): readonly Assessment[] =>
  headsHere(facts).map((head) => ({ ...head, answers: facts.responses[head.id] ?? {} }));
