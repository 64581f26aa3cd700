import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitHead, fitRecord } from '../../../src/core/exchange/fit-to-limits';
import { LIMITS } from '../../../src/core/exchange/limits';
import { headSchema, itemRecordSchema } from '../../../src/core/exchange/schema';
import type { ItemRecord } from '../../../src/core/response/answer';
import type { Assessment } from '../../../src/core/response/assessment';
import { assessments } from './arbitrary-assessment';

const LONG = 'x'.repeat(LIMITS.note + 1);

/** Every text far too long, as no form would allow. */
const headWithLongTexts = ({ answers: _, ...head }: Assessment) => ({
  ...head,
  name: LONG,
  assessedOn: 'tomorrow',
  respondent: { roles: head.respondent.roles, names: LONG },
  profile: { ...head.profile, staff: LONG, functions: { FF: { who: 'us' as const, body: LONG } } },
  context: { place: LONG, otherSupport: LONG, notOurRole: LONG },
  targets: { sections: { funding: { level: 2 as const, reason: LONG } }, items: {} },
  outcomes: { trust: { confidence: null, proof: null, note: LONG } },
  report: {
    decisions: Array.from({ length: LIMITS.decisions + 1 }, () => LONG),
    partsLeftOut: Array.from({ length: LIMITS.reportParts + 1 }, (_, part) => `part-${part}`),
  },
});

const record: ItemRecord = {
  answer: { state: 'na', reason: 'elsewhere', detail: LONG },
  note: LONG,
  evidence: Array.from({ length: LIMITS.evidenceOfAnItem + 1 }, (_, entry) => ({
    id: `e${entry}`,
    title: LONG,
    where: LONG,
    date: LONG,
    strength: 1,
    speakers: '',
    accreditationCodes: '',
    alsoItems: [],
  })),
  speakers: LONG,
  accreditationCodes: LONG,
  history: [],
  changedAt: '2026-11-21T12:00:00.000Z',
  changedBy: '',
};

test('what fits comes back as the same object, so that nothing draws again', () => {
  fc.assert(
    fc.property(assessments, ({ answers, ...head }) => {
      expect(fitHead(head)).toBe(head);
      for (const answer of Object.values(answers)) expect(fitRecord(answer)).toBe(answer);
    }),
  );
});

test('what does not fit is cut to what a file can carry', () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      const fitted = fitHead(headWithLongTexts(assessment));
      expect(headSchema.safeParse(fitted).success).toBe(true);
    }),
    { numRuns: 10 },
  );
  for (const answer of [record.answer, { state: 'dk', whoKnows: LONG } as const, null]) {
    expect(itemRecordSchema.safeParse(fitRecord({ ...record, answer })).success).toBe(true);
  }
});

test('one field cut leaves the others the same objects', () => {
  const short = { ...record, answer: null, evidence: [], speakers: '', accreditationCodes: '' };
  expect(fitRecord(short).evidence).toBe(short.evidence);
  expect(fitRecord(short).note).toHaveLength(LIMITS.note);
});
