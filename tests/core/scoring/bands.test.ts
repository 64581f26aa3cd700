import { expect, test } from 'vitest';
import { bandOf, shownScore } from '../../../src/core/scoring/score-dimension';

/** The bands as the method page prints them, method 2.3. */
const BANDS = [
  [0, 12],
  [13, 37],
  [38, 62],
  [63, 87],
  [88, 100],
] as const;
const bandsHolding = (shown: number): readonly number[] =>
  BANDS.flatMap(([from, to], band) => (shown >= from && shown <= to ? [band] : []));

// With WR = 25 and N = 2S the score is the whole number S itself.
const wholeScores = Array.from({ length: 101 }, (_, score) => score);

test('every whole score from 0 to 100 is shown as itself and lies in exactly one band', () => {
  for (const score of wholeScores) {
    expect(shownScore(2 * score, 25)).toBe(score);
    expect(bandsHolding(score)).toEqual([bandOf(2 * score, 25)]);
  }
});

test('the score shown and the band never disagree, for any sum over any weight up to 420', () => {
  const disagreements: string[] = [];
  for (let rated = 1; rated <= 420; rated += 1) {
    for (let sum = 0; sum <= 8 * rated; sum += 1) {
      const [band] = bandsHolding(shownScore(sum, rated));
      if (band !== bandOf(sum, rated)) disagreements.push(`${sum} over ${rated}`);
    }
  }
  expect(disagreements).toEqual([]);
});

test('the score shown is the nearest whole number, half up', () => {
  const wrong: string[] = [];
  for (let rated = 1; rated <= 60; rated += 1) {
    for (let sum = 0; sum <= 8 * rated; sum += 1) {
      const over = 8 * rated * shownScore(sum, rated) - 100 * sum;
      if (!(over > -4 * rated && over <= 4 * rated)) wrong.push(`${sum} over ${rated}`);
    }
  }
  expect(wrong).toEqual([]);
});
