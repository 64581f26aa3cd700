import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/document/assessment';
import { findingsOf } from '../../../src/core/findings/find';
import type { Findings } from '../../../src/core/findings/finding';
import { type Analysis, analyse } from '../../../src/core/gaps/analyse';
import { targetOf } from '../../../src/core/gaps/targets';
import type { ItemId } from '../../../src/core/instrument/instrument';
import { realBank } from '../../support/real-bank';
import { arbitraryTold, closeTold, type Told, UNDER_EACH } from './arbitrary-told';
import { secondReading } from './second-reading';

const SEED = 20261128;

/** What may be named: it has a level, and people are not apart on it. */
const nameable = ({ itemsInPlay, values, panel }: Analysis) =>
  itemsInPlay.flatMap((item, at) => {
    const value = values[at] ?? -1;
    const said = panel?.items[at];
    const spread = said?.from === 'again' ? said.again?.spread : said?.spread;
    const isApart = spread?.label === 'wide' || typeof spread?.splitAt === 'number';
    return value < 0 || (isApart && said?.from !== 'agreed') ? [] : [{ item, level: value / 2 }];
  });

const isDone = ({ plan }: Assessment, id: ItemId): boolean => {
  const steps = Object.values(plan.actions).filter(
    ({ items, status }) => items.includes(id) && status !== 'dropped',
  );
  return steps.length > 0 && steps.every(({ status }) => status === 'done');
};

/** One good thing where there is one; one weakness and one first step where something is below target. */
const expectNamed = (assessment: Assessment, analysis: Analysis, findings: Findings): void => {
  const { best, weakest, start } = findings;
  const named = nameable(analysis);
  const below = named.filter(({ item, level }) => level < targetOf(item, assessment.targets));
  if (named.some(({ level }) => level >= 1)) expect(['section', 'item']).toContain(best.kind);
  if (below.length > 0) expect(['section', 'item']).toContain(weakest.kind);
  if (below.some(({ item }) => !isDone(assessment, item.id))) {
    expect(['step', 'gap']).toContain(start.kind);
  }
};

const expectBothReadingsEqual = ({ instrument, assessments }: Told): void => {
  let analysis: Analysis | null = null;
  for (const assessment of assessments) {
    analysis ??= analyse(instrument, assessment);
    const findings = findingsOf(instrument, assessment, analysis);
    const again = secondReading(instrument, assessment, analysis);
    // Told apart cheaply; in full where they differ.
    if (!isDeepStrictEqual(findings, again)) expect(findings).toEqual(again);
    expectNamed(assessment, analysis, findings);
  }
};

test(
  'of 10,000 random assessments a second reading says the same, and names what there is',
  () =>
    fc.assert(fc.property(arbitraryTold, expectBothReadingsEqual), {
      numRuns: 10_000 / UNDER_EACH,
      seed: SEED,
    }),
  240_000,
);

test('of 200 assessments whose sections are close a second reading says the same', () => {
  const close = closeTold(realBank().instrument);
  return fc.assert(fc.property(close, expectBothReadingsEqual), { numRuns: 200, seed: SEED });
}, 240_000);
