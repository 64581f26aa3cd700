import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Assessment } from '../../src/core/document/assessment';
import { encodeAssessment } from '../../src/core/file/encode';
import { assessments } from '../core/file/arbitrary-assessment';
import { realExample } from '../support/real-bank';

const FROZEN = new URL('../frozen/', import.meta.url);
const STAMP = { savedAt: '2026-11-21T14:32:07.000Z', source: 'Mainstay 1.0.0' };

/** What is mutated: the frozen files, a large one as people make them, and forty of all shapes. */
export function startingFiles(seed: number): readonly string[] {
  const generated = fc.sample(assessments, { seed, numRuns: 40 });
  return [
    ...frozenFiles(),
    ...[largeAssessment(), ...generated].map((each) => encodeAssessment(each, STAMP)),
  ];
}

function frozenFiles(): readonly string[] {
  return readdirSync(FROZEN)
    .filter((folder) => /^v\d+$/.test(folder))
    .flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, FROZEN)).map((name) =>
        readFileSync(new URL(`${folder}/${name}`, FROZEN), 'utf8'),
      ),
    );
}

const NOTE = 'Mae’r nodyn hwn yn hir: Siân said “=SUM(A1)” and <b>we agreed</b>. '.repeat(20);
const EVIDENCE = [1, 2, 3].map((number) => ({
  id: `e-${number}`,
  title: `Minutes ${number}`,
  where: 'https://example.org/minutes',
  date: 'March 2026',
  strength: 2 as const,
  speakers: 'Priya',
  accreditationCodes: '2.1',
  alsoItems: [],
}));

/** Every question of the example answered at length. */
function largeAssessment(): Assessment {
  const example = realExample();
  const answers = Object.fromEntries(
    Object.entries(example.answers).map(([id, record]) => [
      id,
      { ...record, note: NOTE, evidence: EVIDENCE },
    ]),
  );
  return { ...example, id: 'large', answers };
}
