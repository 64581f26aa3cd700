import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCollection } from '../../../src/core/exercise/new-exercise';
import { opensAgain } from '../../../src/core/file/reads-back';
import { LIMITS } from '../../../src/core/limits/limits';
import { assessments } from './arbitrary-assessment';
import { BANK } from './bank';

const again = (of: Parameters<typeof opensAgain>[0]) => opensAgain(of, { instrument: BANK });
const [sample] = fc.sample(assessments, { numRuns: 1, seed: 1 });
if (sample === undefined) throw new Error('There is nothing to read back.');

test('what fits a file is read back as it is', () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      expect(again(assessment)).toEqual({ ok: true, value: assessment });
    }),
    { numRuns: 50 },
  );
});

test('what its own reader would refuse is told before it is kept', () => {
  const answer = {
    revision: 1,
    role: '',
    name: '',
    answers: '3',
    reasons: {},
    isWithdrawn: false,
  } as const;
  const partners = {
    ...newCollection('PPPP2222', ['R-AD-1', 'R-CV-1']),
    responses: { '7K2M9PQR': answer },
  };
  expect(again({ ...sample, partners })).toMatchObject({
    ok: false,
    problem: { code: 'damaged', path: ['assessment', 'partners'] },
  });
  expect(again({ ...sample, name: 'x'.repeat(LIMITS.name + 1) })).toMatchObject({
    ok: false,
    problem: { code: 'damaged', path: ['assessment', 'name'] },
  });
});
