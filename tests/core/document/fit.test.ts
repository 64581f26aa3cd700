import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { declaredItemRecord, type ItemRecord } from '../../../src/core/document/answer';
import { type Assessment, declaredHead } from '../../../src/core/document/assessment';
import type { Declaration } from '../../../src/core/document/declaration';
import { declaredExercise } from '../../../src/core/document/exercise';
import { declaredPlan } from '../../../src/core/document/plan';
import { declaredProfile } from '../../../src/core/document/profile';
import { declaredSignedSteps, declaredSignOff } from '../../../src/core/document/sign-off';
import { declaredShare, declaredTogether } from '../../../src/core/document/together';
import { headSchema, itemRecordSchema } from '../../../src/core/file/schema';
import { schemaOf } from '../../../src/core/file/schema-of';
import { LIMITS } from '../../../src/core/limits/limits';
import { assessments, records } from '../file/arbitrary-assessment';
import { arbitraryOf } from './arbitrary-of';

const { fit: fitWhole } = declaredHead;
const { fit: fitRecord } = declaredItemRecord;

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
  answeredAt: '',
};

test('what fits comes back as the same object, so that nothing draws again', () => {
  fc.assert(
    fc.property(assessments, ({ answers, ...head }) => {
      expect(fitWhole(head)).toBe(head);
      for (const answer of Object.values(answers)) expect(fitRecord(answer)).toBe(answer);
    }),
  );
});

test('what does not fit is cut to what a file can carry', () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      const fitted = fitWhole(headWithLongTexts(assessment));
      expect(headSchema.safeParse(fitted).success).toBe(true);
    }),
    { numRuns: 10 },
  );
  for (const answer of [record.answer, { state: 'dk', whoKnows: LONG } as const, null]) {
    expect(itemRecordSchema.safeParse(fitRecord({ ...record, answer })).success).toBe(true);
  }
});

const AT = '2026-11-21T12:00:00.000Z';

type Path = readonly (string | number)[];

/** Where every text stands in a plain value. */
function textsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** A copy with another text there. */
function withTextAt<Value>(value: Value, path: Path, text: string): Value {
  const copy = JSON.parse(JSON.stringify(value));
  let group = copy;
  for (const key of path.slice(0, -1)) group = group[key];
  group[path.at(-1) ?? ''] = text;
  return copy;
}

/** Words or a day someone may write, told by what the schema takes; not an id, a time or a choice. */
const isWritten = (takes: (text: string) => boolean) =>
  takes('Some words') || (takes('') && takes('2026-01-02'));

const TOO_MUCH = ['x', 'Ŵ', '\u{1f9ed}', '\ud800', '\u2028', '\0'].map((sign) =>
  sign.repeat(LIMITS.note + 1),
);

const whole = assessments.filter(
  ({ exercise, share, partners, plan }) =>
    exercise !== null &&
    share !== null &&
    partners !== null &&
    Object.keys(plan.actions).length > 0,
);

test('no field of any part keeps more than the schema takes, whatever is written into it', () => {
  fc.assert(
    fc.property(whole, fc.constantFrom(...TOO_MUCH), ({ answers: _, ...head }, text) => {
      for (const path of textsIn(head)) {
        // Carried and forgotten text is no field of ours; a version to choose was checked as it came.
        if (path[0] === 'carried' || path[0] === 'together') continue;
        const takes = (words: string) =>
          headSchema.safeParse(withTextAt(head, path, words)).success;
        if (!isWritten(takes)) continue;
        const fitted = fitWhole(withTextAt(head, path, text));
        expect(headSchema.safeParse(fitted).success, path.join('/')).toBe(true);
      }
    }),
    { numRuns: 2, endOnFailure: true },
  );
});

test('no field of an answer keeps more than the schema takes', () => {
  fc.assert(
    fc.property(records, fc.constantFrom(...TOO_MUCH), (given, text) => {
      for (const path of textsIn(given).filter(([field]) => field !== 'history')) {
        const takes = (words: string) =>
          itemRecordSchema.safeParse(withTextAt(given, path, words)).success;
        if (!isWritten(takes)) continue;
        const fitted = fitRecord(withTextAt(given, path, text));
        expect(itemRecordSchema.safeParse(fitted).success, path.join('/')).toBe(true);
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

test('no list of any part keeps more than the schema takes', () => {
  const action = {
    text: '',
    area: '',
    owner: '',
    by: '10000-01-01',
    cost: '',
    status: 'to-do',
    notes: '',
    items: Array.from({ length: 500 }, () => 'F-FF-1'),
  } as const;
  const ids = Array.from({ length: 2_000 }, (_, at) => `a${at}`);
  const [sample] = fc.sample(whole, { numRuns: 1, seed: 4 });
  if (!sample?.exercise || !sample.share) throw new Error('There is no sample.');
  const { answers: _, ...head } = sample;
  const line = { text: '', item: null, owner: '', by: 'soon' };
  const fitted = fitWhole({
    ...head,
    plan: { actions: Object.fromEntries(ids.map((id) => [id, action])), order: ids },
    share: { ...sample.share, items: ids },
    exercise: {
      ...sample.exercise,
      expectedNames: ids,
      expectedCount: -1,
      priorities: ids.map((id) => ({ ...line, id })),
    },
    together: {
      ...sample.together,
      lineage: Object.fromEntries(
        Array.from({ length: LIMITS.places + 5 }, (_each, at) => [`plan/actions/p${at}`, ['a1']]),
      ),
      rivals: { [`plan/actions/p${LIMITS.places + 4}`]: [] },
      gone: {},
      sent: Object.fromEntries(
        Array.from({ length: 150 }, (_each, at) => [
          `part-${at}`,
          { to: '', items: [], sentAt: AT, backAt: at < 120 ? AT : '' },
        ]),
      ),
    },
  });
  expect(headSchema.safeParse(fitted).error).toBeUndefined();
  expect(Object.keys(fitted.together.sent)).toContain('part-149');
  expect(Object.keys(fitted.together.lineage)).toContain(`plan/actions/p${LIMITS.places + 4}`);
});

test('no sign is cut in two', () => {
  const compass = '\u{1f9ed}';
  const { note } = fitRecord({ ...record, note: `x${compass.repeat(LIMITS.note)}` });
  expect(note.endsWith(compass)).toBe(true);
  expect(note).toHaveLength(LIMITS.note - 1);
});

test('one field cut leaves the others the same objects', () => {
  const short = { ...record, answer: null, evidence: [], speakers: '', accreditationCodes: '' };
  expect(fitRecord(short).evidence).toBe(short.evidence);
  expect(fitRecord(short).note).toHaveLength(LIMITS.note);
});

const fits = <Value>(part: Declaration<Value>): void => {
  const any = z.custom<Value>();
  const schema = schemaOf(part);
  fc.assert(
    fc.property(arbitraryOf(part.shape), (value) => {
      const fitted = part.fit(any.parse(value));
      expect(schema.safeParse(fitted).error?.issues.slice(0, 3)).toBeUndefined();
      expect(part.fit(fitted)).toBe(fitted);
    }),
    { numRuns: 40, seed: 20261129, endOnFailure: true },
  );
};

const { context, respondent, targets, outcomes, report, carried, partners, localPriorities } =
  declaredHead.fields;
// Every part by itself: a whole of parts that are all too large would not go into memory.
test.each([
  ['a record of answers', () => fits(declaredItemRecord)],
  ['the profile', () => fits(declaredProfile)],
  ['who answers', () => fits(respondent)],
  ['the local context', () => fits(context)],
  ['targets', () => fits(targets)],
  ['outcomes', () => fits(outcomes)],
  ['the report', () => fits(report)],
  ['local priorities', () => fits(localPriorities)],
  ['the plan', () => fits(declaredPlan)],
  ['the sign-off', () => fits(declaredSignOff)],
  ['the signed steps', () => fits(declaredSignedSteps)],
  ['a share', () => fits(declaredShare)],
  ['what several copies need', () => fits(declaredTogether)],
  ['an exercise', () => fits(declaredExercise)],
  ['partners', () => fits(partners)],
  ['what is carried along', () => fits(carried)],
])('whatever is put into %s fits what its own file takes', (_name, holds) => holds());
