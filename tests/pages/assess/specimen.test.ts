import { expect, test } from 'vitest';
import { specimenOf } from '../../../src/core/question-set/specimen-of';
import { buildReport } from '../../../src/core/report/build-report';
import { lowerFirst } from '../../../src/core/wording/words';
import { realBank, realExample } from '../../support/real-bank';

test('what Home shows of the example is what the example says', () => {
  const bank = realBank();
  const assessment = realExample();
  const { factors, told } = buildReport({ ...bank, assessment, voice: 'we' });
  expect(specimenOf(bank, assessment)).toEqual({
    organisation: assessment.profile.organisation,
    finding: told.headline,
    start: lowerFirst(told.start?.title ?? ''),
    rows: factors.rows.map(({ name, score, target }) => ({ name, score, target })),
  });
  expect(specimenOf(bank, null)).toBeNull();
});
