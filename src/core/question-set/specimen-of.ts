import type { Assessment } from '../document/assessment';
import type { HomeSpecimen } from '../instrument/at-a-glance';
import type { Compiled } from '../instrument/build-instrument';
import { buildReport } from '../report/build-report';
import { lowerFirst } from '../wording/words';

/** What Home shows of the example; null where a section has no score in it. */
export function specimenOf(compiled: Compiled, assessment: Assessment | null): HomeSpecimen | null {
  if (assessment === null) return null;
  const { factors, told } = buildReport({ ...compiled, assessment, voice: 'we' });
  const rows = factors.rows.flatMap(({ name, score, target }) =>
    score === null || target === null ? [] : [{ name, score, target }],
  );
  if (rows.length < factors.rows.length || told.start === null) return null;
  const { organisation } = assessment.profile;
  return { organisation, finding: told.headline, rows, start: lowerFirst(told.start.title) };
}
