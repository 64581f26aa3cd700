/**
 * The last guard before a change is kept. A form stops people at the same limits; should one not,
 * what is kept is what a file can carry, seen at once on the page, rather than an assessment that
 * could be saved and never opened again.
 *
 * What already fits comes back as it is, the same objects, so that nothing on the page draws again
 * for it. Written without zod, which the first load does not carry.
 */
import type { Answer, Evidence, ItemRecord } from '../response/answer';
import type { AssessmentHead, Target } from '../response/assessment';
import { cut, fitDay, fitEntries, fitList, sameOr } from './fit-values';
import { LIMITS } from './limits';

export function fitRecord(record: ItemRecord): ItemRecord {
  return sameOr(record, {
    ...record,
    answer: record.answer && fitAnswer(record.answer),
    note: cut(record.note, LIMITS.note),
    evidence: fitList(record.evidence, LIMITS.evidenceOfAnItem, fitEvidence),
    speakers: cut(record.speakers, LIMITS.paragraph),
    accreditationCodes: cut(record.accreditationCodes, LIMITS.line),
    history: fitList(record.history, LIMITS.historyOfAnItem),
    changedBy: cut(record.changedBy, LIMITS.name),
  });
}

/** Apart from what the pages of an assessment alone can change: see fit-parts.ts. */
export function fitHead(head: AssessmentHead): AssessmentHead {
  return sameOr(head, {
    ...head,
    name: cut(head.name, LIMITS.name),
    assessedOn: fitDay(head.assessedOn),
    respondent: sameOr(head.respondent, {
      ...head.respondent,
      names: cut(head.respondent.names, LIMITS.paragraph),
    }),
    profile: fitProfile(head.profile),
    context: sameOr(head.context, {
      ...head.context,
      place: cut(head.context.place, LIMITS.note),
      otherSupport: cut(head.context.otherSupport, LIMITS.note),
      notOurRole: cut(head.context.notOurRole, LIMITS.note),
    }),
    targets: sameOr(head.targets, {
      ...head.targets,
      sections: fitEntries(head.targets.sections, fitTarget),
      items: fitEntries(head.targets.items, fitTarget),
    }),
    outcomes: fitEntries(head.outcomes, (outcome) =>
      sameOr(outcome, { ...outcome, note: cut(outcome.note, LIMITS.note) }),
    ),
    report: sameOr(head.report, {
      ...head.report,
      decisions: fitList(head.report.decisions, LIMITS.decisions, (decision) =>
        cut(decision, LIMITS.paragraph),
      ),
      partsLeftOut: fitList(head.report.partsLeftOut, LIMITS.reportParts),
    }),
  });
}

function fitAnswer(answer: Answer): Answer {
  if (answer.state === 'dk') {
    return sameOr(answer, { ...answer, whoKnows: cut(answer.whoKnows, LIMITS.line) });
  }
  if (answer.state === 'na') {
    return sameOr(answer, { ...answer, detail: cut(answer.detail, LIMITS.paragraph) });
  }
  return answer;
}

function fitEvidence(entry: Evidence): Evidence {
  return sameOr(entry, {
    ...entry,
    title: cut(entry.title, LIMITS.line),
    where: cut(entry.where, LIMITS.paragraph),
    date: cut(entry.date, LIMITS.name),
    speakers: cut(entry.speakers, LIMITS.paragraph),
    accreditationCodes: cut(entry.accreditationCodes, LIMITS.line),
    alsoItems: fitList(entry.alsoItems, LIMITS.itemsOfOne),
  });
}

function fitProfile(profile: AssessmentHead['profile']): AssessmentHead['profile'] {
  return sameOr(profile, {
    ...profile,
    organisation: cut(profile.organisation, LIMITS.name),
    place: cut(profile.place, LIMITS.name),
    staff: cut(profile.staff, LIMITS.name),
    volunteers: cut(profile.volunteers, LIMITS.name),
    largestStatutoryShare: cut(profile.largestStatutoryShare, LIMITS.name),
    largestStatutoryEnds: cut(profile.largestStatutoryEnds, LIMITS.name),
    functions: fitEntries(profile.functions, (entry) =>
      sameOr(entry, { ...entry, body: cut(entry.body, LIMITS.line) }),
    ),
  });
}

const fitTarget = (target: Target): Target =>
  sameOr(target, { ...target, reason: cut(target.reason, LIMITS.paragraph) });
