/**
 * The example of a set of questions: example.json beside instrument.yaml, a file saved by the app itself. A set may have
 * none; then nothing speaks of an example.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Assessment } from '../core/document/assessment';
import { decodeAssessment } from '../core/file/decode';
import type { HomeSpecimen } from '../core/instrument/at-a-glance';
import type { Compiled } from '../core/instrument/build-instrument';
import { setAside } from '../core/lineage/set-aside';
import { buildReport } from '../core/report/build-report';
import { lowerFirst } from '../core/wording/words';

type ExampleRead =
  | { readonly ok: true; readonly value: Assessment | null }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The example in `folder`, or null where there is none; a problem where it is no answer to these very questions. */
export function readExample(folder: string, { instrument }: Compiled): ExampleRead {
  const path = join(folder, 'example.json');
  if (!existsSync(path)) return { ok: true, value: null };
  const problem = (message: string): ExampleRead => ({
    ok: false,
    problems: [`${relative('.', path)}:1: ${message}`],
  });
  const decoded = decodeAssessment(readFileSync(path, 'utf8'), { instrument });
  if (!decoded.ok)
    return problem(`it is no file saved with these questions (${decoded.problem.code})`);
  const { assessment } = decoded.value;
  const other = Object.keys(setAside(assessment, instrument).answers).filter(
    (id) => setAside(assessment, instrument).answers[id]?.answer !== assessment.answers[id]?.answer,
  );
  if (other.length > 0)
    return problem(
      `${other.join(', ')}: answered under other words. Take this file out of the folder, run npm start, open it in the app, answer again and save it here`,
    );
  return { ok: true, value: assessment };
}

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
