import type { AssessmentHead, OutcomeAnswer } from './assessment';
import { mergeExercises, mergeMaybe } from './merge-exercise';
import { inside, mergeEntries, mergeFields, sidesOf } from './three-way';

/**
 * Two copies of one assessment's head that both grew out of `base`: field by field, down to each
 * line of the profile and each target. Where both copies changed one field, the newer copy's stands.
 */
export function mergeHeads(
  base: AssessmentHead,
  one: AssessmentHead,
  other: AssessmentHead,
): AssessmentHead {
  const sides = sidesOf(base, one, other);
  const targets = inside(sides, 'targets');
  const profile = inside(sides, 'profile');
  return {
    ...mergeFields(sides),
    respondent: mergeFields(inside(sides, 'respondent')),
    profile: { ...mergeFields(profile), functions: mergeEntries(inside(profile, 'functions')) },
    context: mergeFields(inside(sides, 'context')),
    localPriorities: mergeEntries(inside(sides, 'localPriorities')),
    targets: {
      sections: mergeEntries(inside(targets, 'sections')),
      items: mergeEntries(inside(targets, 'items')),
    },
    outcomes: mergeEntries(inside(sides, 'outcomes'), mergeFields<OutcomeAnswer>),
    report: mergeFields(inside(sides, 'report')),
    exercise: mergeExercises(inside(sides, 'exercise')),
    partners: mergeMaybe(inside(sides, 'partners')),
    carried: mergeEntries(inside(sides, 'carried')),
    changedAt: sides.newer.changedAt,
  };
}
