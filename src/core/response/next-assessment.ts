import type { ItemRecord } from '../document/answer';
import type { Assessment } from '../document/assessment';
import { BLANK_RECORD } from '../document/blanks';
import type { Plan } from '../document/plan';
import { followsOf } from './follows-of';
import { type AssessmentBeginning, newAssessment } from './new-assessment';

/**
 * The one after a finished assessment, of the same organisation: facts, targets and open steps as they stand, lines
 * of evidence that somebody is still to say hold, and no answer. Method 4.7. Which parts of the report are left out
 * goes on; what the board was asked does not.
 */
export function nextAssessment(
  before: Assessment,
  beginning: Omit<AssessmentBeginning, 'kind'>,
): Assessment {
  const kind = before.kind === 'quick' ? 'quick' : 'full';
  return {
    ...newAssessment({ ...beginning, kind }),
    respondent: { roles: before.respondent.roles, names: '' },
    profile: before.profile,
    context: before.context,
    localPriorities: before.localPriorities,
    targets: before.targets,
    report: { decisions: [], partsLeftOut: before.report.partsLeftOut },
    plan: openSteps(before.plan),
    answers: evidenceAlone(before, beginning),
    follows: followsOf(before),
  };
}

/** Under the ids they have, so that what becomes of them can be told. */
function openSteps({ actions, order }: Plan): Plan {
  const open = Object.entries(actions).filter(
    ([, { status }]) => status === 'to-do' || status === 'doing',
  );
  const kept = new Set(open.map(([id]) => id));
  return { actions: Object.fromEntries(open), order: order.filter((id) => kept.has(id)) };
}

/** A date of the one before is a mark too: without one it is today's. */
function evidenceAlone(
  { answers, assessedOn }: Assessment,
  { now, today }: Pick<AssessmentBeginning, 'now' | 'today'>,
): Assessment['answers'] {
  const records = Object.entries(answers).flatMap(([id, { evidence }]) => {
    const carried = evidence.map((line) => ({ ...line, fromLast: assessedOn || today }));
    const record: ItemRecord = { ...BLANK_RECORD, evidence: carried, changedAt: now };
    return carried.length === 0 ? [] : [[id, record] as const];
  });
  return Object.fromEntries(records);
}
