import { inKeyOrder } from '../document/in-key-order';
import { utf8Length } from '../json/utf8-length';
import { FILE_TYPE, FILE_VERSION } from '../limits/format';
import { LIMITS } from '../limits/limits';
import type { EarlierAnswer, Evidence, ItemRecord } from '../response/answer';
import type { Assessment, AssessmentHead, OutcomeAnswer, Target } from '../response/assessment';
import { withCarried } from './carried';
import { collection, exercise } from './encode-exercise';
import {
  encodePlan,
  encodeShare,
  encodeSigned,
  encodeSignOff,
  encodeTogether,
} from './encode-together';
import type { AssessmentFile } from './schema';

/**
 * Keys always come in this order, so that two saves of the same answers are the same text but for
 * the time. One that its line breaks alone would make too large to open again has none.
 */
export function encodeAssessment(
  assessment: Assessment,
  { savedAt, source }: { readonly savedAt: string; readonly source: string },
): string {
  const file = {
    type: FILE_TYPE,
    version: FILE_VERSION,
    source,
    savedAt,
    instrument: { id: assessment.instrument.id, version: assessment.instrument.version },
    assessment: { ...head(assessment), answers: inKeyOrder(assessment.answers, itemRecord) },
  } satisfies AssessmentFile;
  const whole = withCarried(file, assessment.carried);
  const text = `${JSON.stringify(whole, null, 2)}\n`;
  return utf8Length(text) > LIMITS.fileBytes ? `${JSON.stringify(whole)}\n` : text;
}

/**
 * Written out field by field: a field someone adds to the type and forgets here does not compile.
 */
function head(from: AssessmentHead) {
  return {
    id: from.id,
    name: from.name,
    kind: from.kind,
    quickItems: from.quickItems && [...from.quickItems],
    instrument: { id: from.instrument.id, version: from.instrument.version },
    createdAt: from.createdAt,
    changedAt: from.changedAt,
    assessedOn: from.assessedOn,
    respondent: { roles: [...from.respondent.roles], names: from.respondent.names },
    profile: profile(from.profile),
    context: {
      place: from.context.place,
      otherSupport: from.context.otherSupport,
      notOurRole: from.context.notOurRole,
    },
    localPriorities: inKeyOrder(from.localPriorities, (priority) => priority),
    targets: {
      sections: inKeyOrder(from.targets.sections, target),
      items: inKeyOrder(from.targets.items, target),
    },
    outcomes: inKeyOrder(from.outcomes, outcome),
    report: {
      decisions: [...from.report.decisions],
      partsLeftOut: [...from.report.partsLeftOut],
    },
    plan: encodePlan(from.plan),
    signOff: encodeSignOff(from.signOff),
    signed: from.signed && encodeSigned(from.signed),
    share: from.share && encodeShare(from.share),
    together: encodeTogether(from.together),
    exercise: from.exercise && exercise(from.exercise),
    partners: from.partners && collection(from.partners),
  };
}

function profile(from: AssessmentHead['profile']) {
  return {
    organisation: from.organisation,
    place: from.place,
    kind: from.kind,
    geography: from.geography,
    incomeBand: from.incomeBand,
    staff: from.staff,
    volunteers: from.volunteers,
    largestStatutoryShare: from.largestStatutoryShare,
    largestStatutoryEnds: from.largestStatutoryEnds,
    letters: from.letters,
    makeUp: from.makeUp,
    members: from.members,
    trusteesChosen: from.trusteesChosen,
    reservesMonths: from.reservesMonths,
    agreedShare: from.agreedShare,
    servicesShare: from.servicesShare,
    businessPlan: from.businessPlan,
    accreditationEnds: from.accreditationEnds,
    publicBodies: from.publicBodies.map(({ name, gives, isMain, change, when }) => ({
      name,
      gives,
      isMain,
      change,
      when,
    })),
    functions: inKeyOrder(from.functions, ({ who, body }) => ({ who, body })),
  };
}

const target = ({ level, reason }: Target) => ({ level, reason });

const outcome = ({ confidence, proof, note }: OutcomeAnswer) => ({ confidence, proof, note });

const itemRecord = (from: ItemRecord) => ({
  answer: from.answer === null ? null : { ...from.answer },
  note: from.note,
  evidence: from.evidence.map(evidence),
  speakers: from.speakers,
  accreditationCodes: from.accreditationCodes,
  history: from.history.map(earlier),
  changedAt: from.changedAt,
  changedBy: from.changedBy,
  answeredAt: from.answeredAt,
});
const earlier = (from: EarlierAnswer) => ({
  answer: from.answer === null ? null : { ...from.answer },
  note: from.note,
  speakers: from.speakers,
  accreditationCodes: from.accreditationCodes,
  changedAt: from.changedAt,
  changedBy: from.changedBy,
});

const evidence = (from: Evidence) => ({
  id: from.id,
  title: from.title,
  where: from.where,
  date: from.date,
  strength: from.strength,
  speakers: from.speakers,
  accreditationCodes: from.accreditationCodes,
  alsoItems: [...from.alsoItems],
});
