import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/report/build-report';
import { lowerFirst } from '../../../src/core/wording/words';
import { readQuestions } from '../../../src/instrument-files/read-questions';
import { exampleAssessment } from '../../../src/pages/assess/example/example-assessment';
import { SPECIMEN } from '../../../src/pages/assess/home/specimen';

test('what Home shows of the example is what the example says', () => {
  const read = readQuestions('questions');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { instrument, guidance } = read.value;
  const assessment = exampleAssessment(instrument);
  const { factors, told } = buildReport({ instrument, guidance, assessment, voice: 'we' });
  expect(SPECIMEN.organisation).toBe(assessment.profile.organisation);
  expect(SPECIMEN.finding).toBe(told.headline);
  expect(SPECIMEN.start).toBe(lowerFirst(told.start?.title ?? ''));
  expect(SPECIMEN.rows).toEqual(
    factors.rows.map(({ name, score, target }) => ({ name, score, target })),
  );
});
