/**
 * The last guard before a change is kept. A form stops people at the same limits; should one not,
 * what is kept is what a file can carry, seen at once on the page, rather than an assessment that
 * could be saved and never opened again.
 */
import type { Answer, ItemRecord } from '../response/answer';
import type { AssessmentHead, Target } from '../response/assessment';
import { LIMITS } from './limits';
import { DATE_PATTERN, headSchema, itemRecordSchema } from './schema';

const cut = (text: string, limit: number) => (text.length <= limit ? text : text.slice(0, limit));

/**
 * What already fits comes back as it is, the same objects, so that nothing on the page draws again
 * for it.
 */
export function fitRecord(record: ItemRecord): ItemRecord {
  return itemRecordSchema.safeParse(record).success ? record : cutRecord(record);
}

export function fitHead(head: AssessmentHead): AssessmentHead {
  return headSchema.safeParse(head).success ? head : cutHead(head);
}

function cutRecord(record: ItemRecord): ItemRecord {
  return {
    ...record,
    answer: record.answer && fitAnswer(record.answer),
    note: cut(record.note, LIMITS.note),
    evidence: record.evidence.slice(0, LIMITS.evidenceOfAnItem).map((entry) => ({
      ...entry,
      title: cut(entry.title, LIMITS.line),
      where: cut(entry.where, LIMITS.line),
      date: cut(entry.date, LIMITS.name),
    })),
    speakers: cut(record.speakers, LIMITS.paragraph),
    accreditationCodes: cut(record.accreditationCodes, LIMITS.line),
  };
}

function fitAnswer(answer: Answer): Answer {
  if (answer.state === 'dk') return { ...answer, whoKnows: cut(answer.whoKnows, LIMITS.line) };
  if (answer.state === 'na') return { ...answer, detail: cut(answer.detail, LIMITS.paragraph) };
  return answer;
}

function cutHead(head: AssessmentHead): AssessmentHead {
  return {
    ...head,
    name: cut(head.name, LIMITS.name),
    assessedOn: DATE_PATTERN.test(head.assessedOn) ? head.assessedOn : '',
    respondent: { ...head.respondent, names: cut(head.respondent.names, LIMITS.paragraph) },
    profile: fitProfile(head.profile),
    context: {
      place: cut(head.context.place, LIMITS.note),
      otherSupport: cut(head.context.otherSupport, LIMITS.note),
      notOurRole: cut(head.context.notOurRole, LIMITS.note),
    },
    targets: {
      sections: mapValues(head.targets.sections, fitTarget),
      items: mapValues(head.targets.items, fitTarget),
    },
    outcomes: mapValues(head.outcomes, (outcome) => ({
      ...outcome,
      note: cut(outcome.note, LIMITS.note),
    })),
    report: {
      decisions: head.report.decisions
        .slice(0, LIMITS.decisions)
        .map((decision) => cut(decision, LIMITS.paragraph)),
      partsLeftOut: head.report.partsLeftOut.slice(0, LIMITS.reportParts),
    },
  };
}

function fitProfile(profile: AssessmentHead['profile']): AssessmentHead['profile'] {
  return {
    ...profile,
    organisation: cut(profile.organisation, LIMITS.name),
    place: cut(profile.place, LIMITS.name),
    staff: cut(profile.staff, LIMITS.name),
    volunteers: cut(profile.volunteers, LIMITS.name),
    largestStatutoryShare: cut(profile.largestStatutoryShare, LIMITS.name),
    largestStatutoryEnds: cut(profile.largestStatutoryEnds, LIMITS.name),
    functions: mapValues(profile.functions, ({ who, body }) => ({
      who,
      body: cut(body, LIMITS.line),
    })),
  };
}

const fitTarget = (target: Target): Target => ({
  ...target,
  reason: cut(target.reason, LIMITS.paragraph),
});

function mapValues<Value>(
  from: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}
