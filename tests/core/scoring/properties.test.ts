import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level } from '../../../src/core/instrument/instrument';
import { cautiousScorecard } from '../../../src/core/scoring/cautious';
import { scoreResponse } from '../../../src/core/scoring/score-response';
import type { DimensionScore } from '../../../src/core/scoring/scorecard';
import {
  idsWhere,
  instrumentOf,
  type RandomAnswers,
  randomAnswers,
} from '../../support/random-instrument';
import { scoresById, scoresOf } from '../../support/scores-by-id';
import {
  type TinyAnswer,
  type TinyAnswers,
  type TinyItem,
  tinyResponse,
} from '../../support/tiny-instrument';

const holds = (property: (random: RandomAnswers, pick: number) => void): void =>
  fc.assert(fc.property(randomAnswers, fc.nat(), property), { numRuns: 400, seed: 20261120 });

const score = (items: readonly TinyItem[], answers: TinyAnswers) =>
  scoresById(scoreResponse(instrumentOf(items), tinyResponse(answers)));

/** Each dimension before and after one change. */
const pairs = (items: readonly TinyItem[], before: TinyAnswers, after: TinyAnswers) => {
  const then = score(items, after);
  return Object.values(score(items, before)).flatMap((now) => {
    const later = then[now.id];
    return later ? [{ now, later }] : [];
  });
};

/** The numbers of a score, for exact comparison. */
const result = ({ state, coverage, score: shown, range, exact, band }: DimensionScore) => ({
  state,
  coverage,
  shown,
  range,
  exact,
  band,
});

const bounds = ({ exact }: DimensionScore) => ({
  low: exact.low ?? 0,
  score: exact.score ?? exact.low ?? 0,
  high: exact.high ?? 100,
});

const isRated = (answer: TinyAnswer) => typeof answer === 'number';
const isUnknown = (answer: TinyAnswer) => answer === 'dk' || answer === 'blank';
const pickFrom = (ids: readonly string[], pick: number) => ids[pick % ids.length];
const LEVELS = [0, 1, 2, 3, 4] as const satisfies readonly Level[];

test('0 <= low <= score <= high <= 100, and the whole numbers shown lie around them', () => {
  holds(({ instrument, response }) => {
    for (const one of scoresOf(scoreResponse(instrument, response))) {
      const { low, score: exact, high } = bounds(one);
      expect([0, low, exact, high, 100]).toEqual(
        [0, low, exact, high, 100].toSorted((a, b) => a - b),
      );
      expect(one.range?.low ?? 0).toBeLessThanOrEqual(one.score ?? low);
      expect(one.range?.high ?? 100).toBeGreaterThanOrEqual(one.score ?? high);
    }
  });
});

test('low, score, high and coverage hang together, and a scored range is at most one band wide', () => {
  holds(({ instrument, response }) => {
    for (const one of scoresOf(scoreResponse(instrument, response))) {
      if (one.state === 'not-applicable' || one.exact.score === null) continue;
      const { low, score: exact, high } = bounds(one);
      expect(low).toBeCloseTo(one.coverage * exact, 9);
      expect(high).toBeCloseTo(100 - one.coverage * (100 - exact), 9);
      expect(high - low).toBeCloseTo(100 * (1 - one.coverage), 9);
      if (one.state === 'scored') expect(high - low).toBeLessThanOrEqual(25 + 1e-9);
    }
  });
});

test('raising a rated answer never lowers a score, an end of the range or a band', () => {
  holds(({ items, answers }, pick) => {
    const id = pickFrom(
      idsWhere(answers, (answer) => isRated(answer) && answer !== 4),
      pick,
    );
    if (id === undefined) return;
    const raised = LEVELS.find((level) => level > Number(answers[id])) ?? 4;
    for (const { now, later } of pairs(items, answers, { ...answers, [id]: raised })) {
      expect(later.state).toBe(now.state);
      expect(bounds(later).low).toBeGreaterThanOrEqual(bounds(now).low);
      expect(bounds(later).score).toBeGreaterThanOrEqual(bounds(now).score);
      expect(bounds(later).high).toBeGreaterThanOrEqual(bounds(now).high);
      expect(later.band ?? 0).toBeGreaterThanOrEqual(now.band ?? 0);
    }
  });
});

test('rating an unknown item never widens the range', () => {
  holds(({ items, answers }, pick) => {
    const id = pickFrom(idsWhere(answers, isUnknown), pick);
    if (id === undefined) return;
    const rated = LEVELS[pick % 5] ?? 0;
    for (const { now, later } of pairs(items, answers, { ...answers, [id]: rated })) {
      expect(bounds(later).low).toBeGreaterThanOrEqual(bounds(now).low);
      expect(bounds(later).high).toBeLessThanOrEqual(bounds(now).high);
    }
  });
});

test('don’t know and blank score alike', () => {
  holds(({ items, answers }) => {
    const blanks = Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, answer === 'dk' ? 'blank' : answer]),
    );
    for (const { now, later } of pairs(items, answers, blanks)) {
      expect(result(later)).toEqual(result(now));
    }
  });
});

test('n/a gives what deleting the item gives', () => {
  holds(({ items, answers }, pick) => {
    const gone = items[pick % items.length];
    if (!gone) return;
    const without = score(
      items.filter((item) => item !== gone),
      answers,
    );
    for (const one of Object.values(score(items, { ...answers, [gone.id]: 'na' }))) {
      // A function closes when its last home item is n/a (method 0.2); deleting it leaves no home.
      const isLastHome =
        one.id === gone.home &&
        items.every((item) => item === gone || item.home !== one.id || answers[item.id] === 'na');
      if (isLastHome) expect(one.state).toBe('not-applicable');
      else expect(result(one)).toEqual(result(without[one.id] ?? one));
      expect(without[one.id]).toBeDefined();
    }
  });
});

test('the order of the items changes nothing, to the last digit', () => {
  holds(({ items, answers }, pick) => {
    const turned = [...items.slice(pick % items.length), ...items.slice(0, pick % items.length)];
    const again = score(turned.toReversed(), answers);
    for (const one of Object.values(score(items, answers))) {
      expect(result(again[one.id] ?? one)).toEqual(result(one));
    }
  });
});

test('multiplying all weights by the same number changes nothing', () => {
  holds(({ items, answers }, pick) => {
    const scaled = items.map((item) => ({ ...item, w: (item.w ?? 1) * ((pick % 4) + 2) }));
    const again = score(scaled, answers);
    for (const one of Object.values(score(items, answers))) {
      expect(result(again[one.id] ?? one)).toEqual(result(one));
    }
  });
});

test('turning every level x into 4 - x turns S into 100 - S and low into 100 - high', () => {
  holds(({ items, answers }) => {
    const mirrored = Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [
        id,
        typeof answer === 'number' ? (LEVELS[4 - answer] ?? answer) : answer,
      ]),
    );
    for (const { now, later } of pairs(items, answers, mirrored)) {
      if (now.exact.score === null) continue;
      expect(later.exact.score).toBeCloseTo(100 - now.exact.score, 9);
      expect(bounds(later).low).toBeCloseTo(100 - bounds(now).high, 9);
      expect(bounds(later).high).toBeCloseTo(100 - bounds(now).low, 9);
    }
  });
});

test('all rated k scores 25k in band k', () => {
  holds(({ items }, pick) => {
    const level = LEVELS[pick % 5] ?? 0;
    const all = score(items, Object.fromEntries(items.map(({ id }) => [id, level])));
    for (const one of Object.values(all)) {
      if (one.weight.applicable === 0) continue;
      expect(one.exact).toEqual({ score: 25 * level, low: 25 * level, high: 25 * level });
      if (one.state === 'scored') expect(one).toMatchObject({ score: 25 * level, band: level });
    }
  });
});

test('the cautious score is never above the score', () => {
  holds(({ instrument, response }) => {
    const cautious = cautiousScorecard(instrument, response);
    if (!cautious) return;
    const scores = scoresById(scoreResponse(instrument, response));
    for (const one of scoresOf(cautious)) {
      const full = scores[one.id];
      expect(one.state).toBe(full?.state);
      expect(one.exact.score ?? 0).toBeLessThanOrEqual(full?.exact.score ?? 0);
      expect(one.score ?? 0).toBeLessThanOrEqual(full?.score ?? 0);
    }
  });
});

test('a set of items scores as an instrument of those items alone', () => {
  holds(({ items, instrument, response, answers }) => {
    const picked = instrument.items.filter((item) => item.quick);
    const alone = score(
      items.filter((item) => item.isQuick),
      answers,
    );
    for (const one of scoresOf(scoreResponse(instrument, response, picked))) {
      expect(one).toEqual(alone[one.id]);
    }
  });
});
