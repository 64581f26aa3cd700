/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { cautiousScorecard } from '../../../src/core/scoring/cautious';
import { evidenceCoverageByDimension } from '../../../src/core/scoring/evidence-coverage';
import { scoreResponse } from '../../../src/core/scoring/score-response';
import type { ScoringCase } from '../../support/cases/scoring-case';
import { scoresById } from '../../support/scores-by-id';

const modules = import.meta.glob<{ scoringCase: ScoringCase }>('../../cases/scoring/*.ts', {
  eager: true,
});
const cases = Object.values(modules).map(({ scoringCase }) => scoringCase);

test.each(cases)('$title', ({ instrument, answers, only, ...expected }) => {
  const items = instrument.items.filter(({ id }) => only?.includes(id) ?? true);
  const scorecard = scoreResponse(instrument, answers, items);
  const cautious = cautiousScorecard(instrument, answers, items);
  const evidence = evidenceCoverageByDimension(instrument, answers, items);
  const cells = Object.fromEntries(
    scorecard.cells.map((cell) => [`${cell.section}/${cell.function}`, cell]),
  );

  expect(scoresById(scorecard)).toMatchObject(expected.dimensions ?? {});
  expect(cells).toMatchObject(expected.cells ?? {});
  expect(scorecard.flags).toEqual(expected.flags ?? scorecard.flags);
  if (expected.cautious === null) expect(cautious).toBeNull();
  for (const [id, score] of Object.entries(expected.cautious ?? {})) {
    expect(cautious && scoresById(cautious)[id]?.score).toBe(score);
  }
  for (const [id, share] of Object.entries(expected.evidence ?? {})) {
    expect(evidence[id]?.share).toBe(share);
  }
});

test('there are cases to run', () => {
  expect(cases.length).toBeGreaterThan(15);
});
