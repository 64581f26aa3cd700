/** The panel's part of an assessment file: see `core/response/exercise.ts`. */
import * as z from 'zod/mini';
import { LIMITS } from '../limits/limits';
import { collectionId, date, documentId, id, recordOf, text, version } from './schema-parts';

/** One character an item: a level, don't know, not applicable or blank. */
const ANSWERS_PATTERN = /^[0-4?n-]*$/;

const response = z.object({
  revision: z.int().check(z.gte(1), z.lte(LIMITS.revisions)),
  role: z.literal(['', 'staff', 'not-staff']),
  name: text(LIMITS.name),
  answers: z.string().check(z.maxLength(LIMITS.answers), z.regex(ANSWERS_PATTERN)),
  reasons: recordOf(id, text(LIMITS.paragraph), LIMITS.answers),
  isWithdrawn: z.boolean(),
});

const items = z.array(id).check(
  z.maxLength(LIMITS.answers),
  z.refine((ids) => new Set(ids).size === ids.length, { params: { ids: 'once' } }),
);

const count = z.int().check(z.gte(0), z.lte(LIMITS.responses));
const saidCounts = z.array(count).check(z.minLength(8), z.maxLength(8));
const mark = z.string().check(z.regex(/^[0-9a-z]{1,16}$/));
const score = z.int().check(z.gte(0), z.lte(100));

const shown = z.object({
  showings: z.array(mark).check(z.maxLength(LIMITS.showings)),
  counted: recordOf(
    documentId,
    z.object({ mark, since: z.int().check(z.gte(0), z.lte(LIMITS.showings)) }),
    LIMITS.responses,
  ),
  left: z.array(documentId).check(z.maxLength(LIMITS.responses)),
  isClosed: z.boolean(),
  roles: z.object({ staff: count, notStaff: count, notSaid: count }),
  items: recordOf(
    id,
    z.object({
      all: saidCounts,
      staff: saidCounts,
      notStaff: saidCounts,
      reasons: recordOf(documentId, mark, LIMITS.responses),
    }),
    LIMITS.answers,
  ),
  ranges: recordOf(id, z.nullable(z.object({ low: score, high: score })), LIMITS.entriesOfARecord),
});

/** Answers that do not fit the questions asked could be counted for the wrong ones. */
export const collectionSchema = z
  .object({
    id: collectionId,
    items,
    expectedCount: count,
    closesOn: date,
    askedIn: z.optional(version),
    responses: recordOf(documentId, response, LIMITS.responses),
    takenOut: recordOf(
      documentId,
      z.int().check(z.gte(0), z.lte(LIMITS.takenOutTimes)),
      LIMITS.responses,
    ),
    shown: z.nullable(shown),
  })
  .check(
    z.refine(
      (collection) =>
        Object.values(collection.responses).every(
          ({ answers, isWithdrawn }) =>
            answers.length === (isWithdrawn ? 0 : collection.items.length),
        ),
      { params: { answers: 'one an item' } },
    ),
  );

const halfLevel = z.literal([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]);

const agreed = z
  .object({
    outcome: z.literal(['agreed', 'not-agreed']),
    level: z.nullable(halfLevel),
    reason: text(LIMITS.paragraph),
    evidence: text(LIMITS.paragraph),
    on: date,
    round: z.literal(['first', 'again']),
  })
  .check(
    z.refine(({ outcome, level }) => (outcome === 'agreed') === (level !== null), {
      params: { agreed: 'with a level' },
    }),
  );

export const exerciseSchema = z.object({
  pick: z.literal(['quick', 'section', 'own', 'full']),
  items,
  attribution: z.literal(['named', 'not-attributed']),
  isOpen: z.boolean(),
  isRevealed: z.boolean(),
  isAgainRevealed: z.boolean(),
  isRehearsal: z.boolean(),
  facilitator: text(LIMITS.name),
  readers: text(LIMITS.paragraph),
  address: text(LIMITS.line),
  expectedNames: z.array(text(LIMITS.name)).check(z.maxLength(LIMITS.expectedNames)),
  expectedCount: count,
  notApplicable: recordOf(
    id,
    z.object({ reason: z.literal(['elsewhere', 'not-here']), detail: text(LIMITS.paragraph) }),
    LIMITS.answers,
  ),
  first: collectionSchema,
  again: z.nullable(collectionSchema),
  cards: recordOf(
    id,
    z.object({
      levels: z.array(count).check(z.minLength(5), z.maxLength(5)),
      dontKnow: count,
    }),
    LIMITS.answers,
  ),
  agreed: recordOf(id, agreed, LIMITS.answers),
  findOut: recordOf(id, z.object({ who: text(LIMITS.line), by: date }), LIMITS.answers),
  priorities: z
    .array(
      z.object({
        id: documentId,
        text: text(LIMITS.paragraph),
        item: z.nullable(id),
        owner: text(LIMITS.line),
        by: date,
      }),
    )
    .check(
      z.maxLength(LIMITS.prioritiesInAFile),
      z.refine((lines) => new Set(lines.map((line) => line.id)).size === lines.length, {
        params: { ids: 'once' },
      }),
    ),
  deleteBy: date,
});
