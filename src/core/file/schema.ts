/**
 * The assessment file, version 6. zod/mini, because it runs in the browser on every file and every
 * stored record. The inferred type is held equal to `Assessment` by
 * tests/core/file/schema.test.ts.
 */
import * as z from 'zod/mini';
import { FILE_TYPE, FILE_VERSION } from '../limits/format';
import { LIMITS } from '../limits/limits';
import { collectionSchema, exerciseSchema } from './exercise-schema';
import { date, documentId, id, recordOf, text, time, version } from './schema-parts';
import { plan, share, signed, signOff, together } from './together-schema';

const level = z.literal([0, 1, 2, 3, 4]);
/** As in a question file. */
const MOST_MEANINGS = 99;
const idsDiffer = (entries: readonly { readonly id: string }[]) =>
  new Set(entries.map((entry) => entry.id)).size === entries.length;
const step = (highest: number) => z.int().check(z.gte(0), z.lte(highest));

const record = <Value extends z.ZodMiniType>(value: Value, limit: number) =>
  recordOf(id, value, limit);

const answer = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('rated'),
    level,
    meaning: z.optional(z.int().check(z.gte(2), z.lte(MOST_MEANINGS))),
  }),
  z.object({ state: z.literal('dk'), whoKnows: text(LIMITS.line) }),
  z.object({
    state: z.literal('na'),
    reason: z.literal(['', 'elsewhere', 'not-here']),
    detail: text(LIMITS.paragraph),
  }),
]);

export const evidence = z.object({
  id: documentId,
  title: text(LIMITS.line),
  where: text(LIMITS.paragraph),
  date: text(LIMITS.name),
  strength: z.literal([0, 1, 2, 3]),
  speakers: text(LIMITS.paragraph),
  accreditationCodes: text(LIMITS.line),
  alsoItems: z.array(id).check(z.maxLength(LIMITS.itemsOfOne)),
});

export const given = {
  answer: z.nullable(answer),
  note: text(LIMITS.note),
  speakers: text(LIMITS.paragraph),
  accreditationCodes: text(LIMITS.line),
  changedAt: time,
  changedBy: text(LIMITS.name),
};

export const itemRecordSchema = z.object({
  ...given,
  answeredAt: z.union([z.literal(''), time]),
  evidence: z
    .array(evidence)
    .check(z.maxLength(LIMITS.evidenceOfAnItem), z.refine(idsDiffer, { params: { ids: 'once' } })),
  history: z.array(z.object(given)).check(z.maxLength(LIMITS.historyOfAnItem)),
});
const publicBody = z.object({
  name: text(LIMITS.name),
  gives: z.literal(['', 'grant', 'contract', 'both', 'neither']),
  isMain: z.boolean(),
  change: z.literal(['', 'merging', 'ending']),
  when: text(LIMITS.name),
});
const profile = z.object({
  organisation: text(LIMITS.name),
  place: text(LIMITS.name),
  kind: z.literal(['', 'general', 'volunteer-centre', 'specialist', 'service-provider']),
  geography: z.literal(['', 'one-district', 'several-districts', 'county', 'region', 'other']),
  incomeBand: z.literal(['', 'under-250k', '250k-500k', '500k-1m', 'over-1m']),
  staff: text(LIMITS.name),
  volunteers: text(LIMITS.name),
  largestStatutoryShare: text(LIMITS.name),
  largestStatutoryEnds: text(LIMITS.name),
  letters: z.literal(['', 'VCS', 'VCSE', 'VCFSE']),
  makeUp: z.literal(['', 'one-body', 'partnership']),
  members: text(LIMITS.name),
  trusteesChosen: text(LIMITS.line),
  reservesMonths: text(LIMITS.name),
  agreedShare: text(LIMITS.name),
  servicesShare: text(LIMITS.name),
  businessPlan: text(LIMITS.name),
  accreditationEnds: text(LIMITS.name),
  publicBodies: z.array(publicBody).check(z.maxLength(LIMITS.publicBodies)),
  functions: record(
    z.object({
      who: z.literal(['us', 'us-with-others', 'another-body', 'nobody']),
      body: text(LIMITS.line),
    }),
    LIMITS.entriesOfARecord,
  ),
});

const target = z.object({ level, reason: text(LIMITS.paragraph) });
const outcome = z.object({
  confidence: z.nullable(z.union([z.literal('dk'), step(4)])),
  proof: z.nullable(z.union([z.literal('dk'), step(3)])),
  note: text(LIMITS.note),
});
const instrument = z.object({ id, version });

const headShape = {
  id: documentId,
  name: text(LIMITS.name),
  kind: z.literal(['full', 'quick', 'pick']),
  quickItems: z.nullable(z.array(id).check(z.maxLength(LIMITS.answers))),
  instrument,
  createdAt: time,
  changedAt: time,
  assessedOn: date,
  respondent: z.object({
    roles: z.array(z.literal(['staff', 'trustee', 'volunteer'])).check(z.maxLength(3)),
    names: text(LIMITS.paragraph),
  }),
  profile,
  context: z.object({
    place: text(LIMITS.note),
    otherSupport: text(LIMITS.note),
    notOurRole: text(LIMITS.note),
  }),
  localPriorities: record(z.literal(['less', 'usual', 'more']), LIMITS.entriesOfARecord),
  targets: z.object({
    sections: record(target, LIMITS.entriesOfARecord),
    items: record(target, LIMITS.answers),
  }),
  outcomes: record(outcome, LIMITS.entriesOfARecord),
  report: z.object({
    decisions: z.array(text(LIMITS.paragraph)).check(z.maxLength(LIMITS.decisions)),
    partsLeftOut: z.array(id).check(z.maxLength(LIMITS.reportParts)),
  }),
  plan,
  signOff,
  signed: z.nullable(signed),
  share: z.nullable(share),
  together,
  exercise: z.nullable(exerciseSchema),
  partners: z.nullable(collectionSchema),
};

/** As it is stored: in a file what is carried stands in its own place. */
export const headSchema = z.object({
  ...headShape,
  carried: z
    .record(text(LIMITS.line), text(LIMITS.carriedCharacters))
    .check(z.refine((entries) => Object.keys(entries).length <= LIMITS.carriedFields)),
});
const assessmentSchema = z.object({
  ...headShape,
  answers: record(itemRecordSchema, LIMITS.answers),
});

export const assessmentFileSchema = z.object({
  type: z.literal(FILE_TYPE),
  version: z.literal(FILE_VERSION),
  source: text(LIMITS.name),
  savedAt: time,
  instrument,
  assessment: assessmentSchema,
});

export type AssessmentFile = z.infer<typeof assessmentFileSchema>;
