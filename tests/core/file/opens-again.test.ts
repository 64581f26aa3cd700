import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declaredItemRecord, type ItemRecord } from '../../../src/core/document/answer';
import { type Assessment, declaredHead } from '../../../src/core/document/assessment';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { decodeAssessment } from '../../../src/core/file/decode';
import { encodeAssessment } from '../../../src/core/file/encode';
import { liftFile } from '../../../src/core/file/versions/migrations';
import { deepFreeze } from '../../../src/core/instrument/deep-freeze';
import { FILE_VERSION } from '../../../src/core/limits/format';
import { LIMITS } from '../../../src/core/limits/limits';
import { newAssessment } from '../../../src/core/response/new-assessment';
import { assessments, records } from './arbitrary-assessment';
import { BANK } from './bank';

const STAMP = { savedAt: '2026-11-21T14:32:07.000Z', source: 'Mainstay 1.0.0' };
const NOW = '2026-11-21T14:00:00.000Z';
const BLANK = newAssessment({
  id: 'a',
  kind: 'full',
  now: NOW,
  today: '2026-11-21',
  instrument: BANK,
});
const encode = (assessment: Assessment) => encodeAssessment(assessment, STAMP);
const decode = (text: string) => decodeAssessment(text, { instrument: BANK });
const reopened = (assessment: Assessment) => {
  const result = decode(encode(assessment));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.assessment;
};
const record: ItemRecord = {
  answer: { state: 'rated', level: 3 },
  note: '',
  evidence: [],
  speakers: '',
  accreditationCodes: '',
  history: [],
  changedAt: NOW,
  changedBy: '',
  answeredAt: '',
};
const sameForEach = (ids: readonly string[], value: ItemRecord) =>
  Object.fromEntries(ids.map((id) => [id, value]));
const oldIds = (count: number) => Array.from({ length: count }, (_, number) => `OLD-${number}`);

describe('what this app keeps opens again as a file', () => {
  const long = fc.nat({ max: 30_000 }).map((length) => 'Ŵ'.repeat(length));

  test('after any change that no form would allow', () => {
    fc.assert(
      fc.property(assessments, records, long, (assessment, given, text) => {
        const { answers: _, ...from } = assessment;
        const head = declaredHead.fit({
          ...from,
          name: text,
          assessedOn: text,
          context: { place: text, otherSupport: text, notOurRole: text },
        });
        const line = {
          id: 'e',
          title: text,
          where: text,
          date: text,
          strength: 1 as const,
          speakers: text,
          accreditationCodes: text,
          alsoItems: [],
        };
        const kept = declaredItemRecord.fit({
          ...given,
          answer: { state: 'dk', whoKnows: text },
          note: text,
          evidence: Array.from({ length: 150 }, (_each, at) => ({ ...line, id: `e${at}` })),
        });
        const changed = { ...head, answers: { 'F-FF-1': kept } };
        expect(reopened(changed)).toEqual(changed);
      }),
      { numRuns: 20 },
    );
  });

  test('when a file full of questions of old opened, and every question of ours was then answered', () => {
    const most = LIMITS.answers - BANK.items.length;
    const full = { ...BLANK, answers: sameForEach(oldIds(most), record) };
    expect(decode(encode(full)).ok).toBe(true);
    const ours = sameForEach(
      BANK.items.map(({ id }) => id),
      record,
    );
    const answered = { ...full, answers: { ...full.answers, ...ours } };
    expect(reopened(answered)).toEqual(answered);
    const tooFull = { ...BLANK, answers: sameForEach(oldIds(most + 1), record) };
    expect(decode(encode(tooFull))).toMatchObject({
      ok: false,
      problem: { path: ['assessment', 'answers'], expected: { kind: 'at-most', maximum: most } },
    });
  });

  test('when a national body asked everyone, and each gave a short reason for each question', () => {
    const items = BANK.items.map(({ id }) => id);
    const response = {
      revision: 1,
      role: 'staff',
      name: '',
      answers: '2'.repeat(items.length),
      reasons: Object.fromEntries(items.map((id) => [id, 'ok'])),
      isWithdrawn: false,
    } as const;
    const ids = Array.from({ length: 1_600 }, (_, at) => `7K2M${at.toString().padStart(4, '0')}`);
    const responses = Object.fromEntries(ids.map((id) => [id, response]));
    const large = { ...BLANK, partners: { ...newCollection('ABCD2345', items), responses } };
    expect(reopened(large)).toEqual(large);
  });

  test('when its line breaks alone would make it too large', () => {
    const given = { ...record, note: 'x'.repeat(10_000), speakers: 'x'.repeat(2_000) };
    const earlier = { answer: null, note: 'x'.repeat(4_350), speakers: '', accreditationCodes: '' };
    const history = [{ ...earlier, changedAt: NOW, changedBy: '' }];
    const ids = [...oldIds(LIMITS.answers - BANK.items.length), ...BANK.items.map(({ id }) => id)];
    const answers = sameForEach(ids, { ...given, history });
    const large = { ...BLANK, answers };
    const text = encode(large);
    expect(JSON.stringify(JSON.parse(text), null, 2).length).toBeGreaterThan(LIMITS.fileBytes);
    expect(text.length).toBeLessThan(LIMITS.fileBytes);
    expect(reopened(large)).toEqual(large);
  });
});

test('a migration changes nothing in what it was given, whatever that is', () => {
  const olderFile = assessments.map((assessment) => ({
    ...JSON.parse(encode(assessment)),
    version: 1,
  }));
  const anything = fc
    .jsonValue({ maxDepth: 4 })
    .map((value) => ({ type: 'mainstay-assessment', version: 1, assessment: { answers: value } }));
  fc.assert(
    fc.property(fc.oneof(olderFile, anything), (file) => {
      const before = JSON.stringify(file);
      const migrated = liftFile(deepFreeze(file), 1, FILE_VERSION);
      expect(migrated.version).toBe(FILE_VERSION);
      expect(JSON.stringify(file)).toBe(before);
    }),
    { numRuns: 60 },
  );
});
