import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import { contentOf } from '../../../src/core/file/content';
import { decodeAssessment } from '../../../src/core/file/decode';
import { encodeAssessment } from '../../../src/core/file/encode';
import { utf8Length } from '../../../src/core/json/utf8-length';
import { published } from '../../../src/core/lineage/lineage';
import { assessments } from './arbitrary-assessment';
import { BANK } from './bank';

const of = ({ answers, ...head }: Assessment) => contentOf(head, answers);
const STAMP = { savedAt: '2026-11-21T14:32:07.000Z', source: 'Mainstay 1.0.0' };

const NOTHING_TOGETHER = { lineage: {}, rivals: {}, gone: {}, sent: {} };

/** Another copy in other objects, its fields in another order. */
const turned = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).reverse())
      : inner,
  );

describe('the mark of an assessment', () => {
  test('is that of its file when it is opened again', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const opened = decodeAssessment(encodeAssessment(assessment, STAMP), { instrument: BANK });
        if (opened.ok) expect(of(opened.value.assessment).mark).toBe(of(assessment).mark);
      }),
    );
  });

  test('asks no clock, no order, nor who has seen it', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const touched = {
          ...assessment,
          id: 'another',
          changedAt: '2031-01-01T00:00:00.000Z',
          together: { ...assessment.together, lineage: { name: ['a1'] } },
          answers: Object.fromEntries(
            Object.entries(assessment.answers).map(([item, record]) => [
              item,
              { ...record, changedAt: '2019-01-01T00:00:00.000Z', answeredAt: '' },
            ]),
          ),
        };
        expect(of(turned(touched)).mark).toBe(of(assessment).mark);
      }),
    );
  });

  test('is another as soon as anything of it is, and the same again when that is changed back', () => {
    fc.assert(
      fc.property(assessments, fc.string({ minLength: 1 }), (assessment, more) => {
        const answers = Object.entries(assessment.answers);
        const changed: readonly Assessment[] = [
          { ...assessment, name: assessment.name + more },
          {
            ...assessment,
            context: { ...assessment.context, place: `${assessment.context.place}${more}` },
          },
          { ...assessment, plan: { ...assessment.plan, order: [...assessment.plan.order, 'x'] } },
          {
            ...assessment,
            answers: Object.fromEntries(
              answers.map(([item, record]) => [item, { ...record, note: record.note + more }]),
            ),
          },
        ];
        for (const each of changed.slice(0, answers.length === 0 ? 3 : 4)) {
          expect(of(each).mark).not.toBe(of(assessment).mark);
          expect(of({ ...each, ...turned(assessment) }).mark).toBe(of(assessment).mark);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is eleven small letters and figures, whatever stands there', () => {
    fc.assert(
      fc.property(assessments, (each) => {
        expect(of(each).mark).toMatch(/^[0-9a-z]{11}$/);
      }),
    );
  });
});

test('the bytes are those of the file, but for what stands round it', () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      const text = encodeAssessment(assessment, STAMP);
      const file = utf8Length(JSON.stringify(JSON.parse(text)));
      expect(Math.abs(file - of(assessment).bytes)).toBeLessThan(400);
    }),
  );
});

test('handing it out in a file changes nothing of it', () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      const before = { ...assessment, together: NOTHING_TOGETHER };
      expect(of({ ...before, together: published(before) }).mark).toBe(of(before).mark);
    }),
  );
});
