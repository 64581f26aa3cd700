import { type AssessmentHead, declaredHead } from '../document/assessment';
import { inside, mergeEntries } from '../document/three-way';
import { mergeRivals } from './lineage';
import { mergeExercises, mergeMaybe } from './merge-exercise';

/**
 * Two copies of one assessment's head that both grew out of `base`: field by field, down to each
 * line of the profile and each target. Where both copies changed one field, that of the
 * copy written later stands. Null where nothing is known that both grew from: then nothing that
 * only one of them has goes.
 */
export function mergeHeads(
  base: AssessmentHead | null,
  older: AssessmentHead,
  newer: AssessmentHead,
): AssessmentHead {
  const sides = { base: base ?? blankOf(newer), newer, older };
  const merged = declaredHead.merge(sides);
  const rivals = mergeEntries(inside(inside(sides, 'together'), 'rivals'), mergeRivals);
  return {
    ...merged,
    together: { ...merged.together, rivals },
    exercise: mergeExercises(inside(sides, 'exercise')),
    partners: mergeMaybe(inside(sides, 'partners')),
  };
}

const blankOf = ({ id, kind, quickItems, instrument }: AssessmentHead): AssessmentHead => ({
  ...declaredHead.blank,
  id,
  kind,
  quickItems,
  instrument,
});
