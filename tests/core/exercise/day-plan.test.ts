import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_LENGTHS, dayPlan, minutesFor } from '../../../src/core/exercise/day-plan';

const FACTS = fc.record({
  length: fc.constantFrom(...DAY_LENGTHS),
  listed: fc.option(fc.integer({ min: 0, max: 10 })),
  added: fc.integer({ min: 0, max: 15 }),
  people: fc.integer({ min: 0, max: 60 }),
});

describe('the plan of the day, method 3.5', () => {
  test('is always as long as the day, and no part takes no time', () => {
    fc.assert(
      fc.property(FACTS, (facts) => {
        const { parts } = dayPlan(facts);
        expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(facts.length);
        expect(parts.every(({ minutes }) => minutes > 0)).toBe(true);
      }),
    );
  });

  test('talks about no more than are listed, nor than there is time for', () => {
    fc.assert(
      fc.property(FACTS, (facts) => {
        const plan = dayPlan({ ...facts, added: 0 });
        expect(plan.most).toBeLessThanOrEqual(facts.listed ?? 10);
        expect(plan.most * plan.each).toBeLessThanOrEqual(minutesFor(plan, 'discuss'));
        expect(plan.each).toBeLessThanOrEqual(8);
        if (plan.most > 0) expect(plan.pairs).toBeLessThan(plan.each);
      }),
    );
  });

  test('knows nothing of the list until it is told', () => {
    const unknown = dayPlan({ length: 75, listed: null, people: 9 });
    expect(unknown).toEqual(dayPlan({ length: 75, listed: 10, people: 9 }));
  });

  test.each([
    [30, 9, 3, 4, 0],
    [75, 9, 6, 5, 1],
    [110, 9, 8, 5, 1],
    [110, 4, 8, 5, 0],
    [110, 13, 6, 6, 1],
  ] as const)('%i minutes, %i people: %i questions', (length, people, most, each, pairs) => {
    expect(dayPlan({ length, listed: 10, people })).toMatchObject({ most, each, pairs });
  });

  test('gives a short list more time each and the rest to the priorities', () => {
    const plan = dayPlan({ length: 110, listed: 2, people: 9 });
    expect(plan.each).toBe(8);
    expect(minutesFor(plan, 'discuss')).toBe(16);
    expect(minutesFor(plan, 'priorities')).toBe(25 + 24);
  });

  test('shares the minutes anew among what the room adds, and votes on nothing where nothing is listed', () => {
    expect(dayPlan({ length: 30, listed: 3, added: 1, people: 9 }).each).toBe(3);
    const plan = dayPlan({ length: 75, listed: 0, people: 9 });
    expect(minutesFor(plan, 'vote')).toBe(0);
    expect(minutesFor(plan, 'priorities')).toBe(18 + 30 + 8);
  });
});
