import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Targets } from '../../../src/core/document/assessment';
import { analyse } from '../../../src/core/gaps/analyse';
import { leveragesOf } from '../../../src/core/gaps/leverage';
import { outcomeDimensions } from '../../../src/core/gaps/outcome-dimensions';
import { targetOf } from '../../../src/core/gaps/targets';
import type { Level } from '../../../src/core/instrument/instrument';
import { itemValues } from '../../../src/core/scoring/item-value';
import { scoreResponse } from '../../../src/core/scoring/score-response';
import { type RandomAnswers, randomAnswers } from '../../support/random-instrument';
import { scoresById } from '../../support/scores-by-id';
import { tinyAssessment, tinyResponse } from '../../support/tiny-instrument';

const PRIORITIES = { X: 'more', Y: 'less' } as const;
const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);

const randomTargets: fc.Arbitrary<Targets> = fc
  .record({ ofSection: level, ofItem: level })
  .map(({ ofSection, ofItem }) => ({
    sections: { funding: { level: ofSection, reason: '' } },
    items: { i0: { level: ofItem, reason: '' } },
  }));

const holds = (property: (random: RandomAnswers, targets: Targets) => void): void =>
  fc.assert(fc.property(randomAnswers, randomTargets, property), { numRuns: 150, seed: 20261120 });

const outcomesOf = ({ instrument, response }: RandomAnswers) =>
  outcomeDimensions(
    instrument,
    itemValues(instrument.items, response),
    instrument.items,
    PRIORITIES,
  );

const analyseWith = ({ instrument, response }: RandomAnswers, targets: Targets) =>
  analyse(instrument, tinyAssessment({ answers: response, targets, localPriorities: PRIORITIES }));

test('leverages add up to 25 whenever any outcome dimension is applicable', () => {
  holds((random) => {
    const outcomes = outcomesOf(random);
    const total = leveragesOf(random.items.length, outcomes).reduce((sum, one) => sum + one, 0);
    expect(total).toBeCloseTo(outcomes.some(({ isApplicable }) => isApplicable) ? 25 : 0, 9);
  });
});

test('priorities are never negative; only rated items below target are gaps; n/a is in no list', () => {
  holds((random, targets) => {
    const { gaps, findOut, weakLinks, claims } = analyseWith(random, targets);
    for (const gap of gaps) {
      expect(gap.priority).toBeGreaterThanOrEqual(0);
      expect(random.answers[gap.item]).toBe(gap.level);
      expect(gap.size).toBe(gap.target - gap.level);
      expect(gap.size).toBeGreaterThan(0);
    }
    const listed = [...gaps, ...findOut, ...weakLinks, ...claims].map(({ item }) => item);
    expect(listed.filter((id) => random.answers[id] === 'na')).toEqual([]);
    expect(findOut.map(({ item }) => random.answers[item])).toEqual(
      findOut.map(({ state }) => state),
    );
  });
});

test('the priorities add up to the rise of the weighted lows if every gap is closed', () => {
  holds((random, targets) => {
    const { instrument, answers, response } = random;
    const closed = Object.fromEntries(
      instrument.items.map((item) => {
        const answer = answers[item.id] ?? 'blank';
        const target = targetOf(item, targets);
        return [item.id, typeof answer === 'number' && answer < target ? target : answer];
      }),
    );
    const now = scoresById(scoreResponse(instrument, response));
    const then = scoresById(scoreResponse(instrument, tinyResponse(closed)));
    const outcomes = outcomesOf(random).filter(({ isApplicable }) => isApplicable);
    const total = outcomes.reduce((sum, { weight }) => sum + weight, 0);
    const rise = outcomes.reduce((sum, { dimension: { id }, weight }) => {
      const low = then[id]?.exact.low ?? 0;
      return sum + (weight / total) * (low - (now[id]?.exact.low ?? 0));
    }, 0);
    const { gaps } = analyseWith(random, targets);
    expect(gaps.reduce((sum, { priority }) => sum + priority, 0)).toBeCloseTo(rise, 6);
  });
});

test('gaps come by priority, and their shares are whole per cents of the total', () => {
  holds((random, targets) => {
    const { gaps } = analyseWith(random, targets);
    const priorities = gaps.map(({ priority }) => priority);
    expect(priorities).toEqual(priorities.toSorted((a, b) => b - a));
    for (const { share } of gaps) expect(Number.isInteger(share)).toBe(true);
    const shared = gaps.reduce((sum, { share }) => sum + share, 0);
    const total = priorities.reduce((sum, one) => sum + one, 0);
    expect(Math.abs(shared - (total > 0 ? 100 : 0))).toBeLessThanOrEqual(gaps.length / 2);
  });
});

test('the quick view and a quick assessment do not change with further answers', () => {
  holds((random, targets) => {
    const { instrument, items, answers, evidence } = random;
    const isQuick = (id: string) => items.some((item) => item.id === id && item.isQuick);
    const quickAnswers = tinyResponse(
      Object.fromEntries(Object.entries(answers).filter(([id]) => isQuick(id))),
      evidence,
    );
    const quick = { kind: 'quick', targets } as const;
    const few = analyse(instrument, tinyAssessment({ ...quick, answers: quickAnswers }));
    const many = analyse(instrument, tinyAssessment({ ...quick, answers: random.response }));
    expect(many).toEqual(few);
    expect(many.scorecard).toEqual(many.quickView);
    expect(analyseWith(random, targets).quickView).toEqual(few.quickView);
  });
});
