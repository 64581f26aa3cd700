import { inside, mergeEntries, mergeFields, pick } from '../document/three-way';
import type { AssessmentHead, OutcomeAnswer } from '../response/assessment';
import { newAssessment } from '../response/new-assessment';
import type { PlannedAction } from '../response/plan';
import { mergeGone, mergeMarks, mergeRivals } from './lineage';
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
  const targets = inside(sides, 'targets');
  const profile = inside(sides, 'profile');
  const plan = inside(sides, 'plan');
  const together = inside(sides, 'together');
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
    plan: {
      actions: mergeEntries(inside(plan, 'actions'), mergeFields<PlannedAction>),
      order: pick(plan, 'order'),
    },
    signOff: mergeFields(inside(sides, 'signOff')),
    signed: pick(sides, 'signed'),
    together: {
      lineage: mergeEntries(inside(together, 'lineage'), mergeMarks),
      rivals: mergeEntries(inside(together, 'rivals'), mergeRivals),
      gone: mergeEntries(inside(together, 'gone'), mergeGone),
      sent: mergeEntries(inside(together, 'sent')),
    },
    exercise: mergeExercises(inside(sides, 'exercise')),
    partners: mergeMaybe(inside(sides, 'partners')),
    carried: mergeEntries(inside(sides, 'carried')),
  };
}

function blankOf({ id, kind, quickItems, instrument }: AssessmentHead): AssessmentHead {
  const { answers: _, ...blank } = newAssessment({ id, kind, instrument, now: '', today: '' });
  return { ...blank, name: '', quickItems };
}
