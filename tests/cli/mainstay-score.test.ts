import { expect, test } from 'vitest';
import { scorecardJson } from '../../src/cli/mainstay-score';
import { gapsCase as t4 } from '../cases/gaps/t4-priorities';
import { scoringCase as t2 } from '../cases/scoring/t2-dont-know-and-na';
import { tinyAssessment } from '../support/tiny-instrument';

const t2Json = scorecardJson(t2.instrument, tinyAssessment({ answers: t2.answers }));
const t4Json = scorecardJson(t4.instrument, t4.assessment);

test('a dimension is printed with its name, score, range, counts and band in a word', () => {
  expect(t2Json.dimensions).toEqual([
    {
      id: 's',
      kind: 'section',
      name: 'Name of s',
      state: 'scored',
      shown: 'score',
      score: 71,
      low: 60,
      high: 75,
      coverage: 0.8571,
      counts: { rated: 4, dontKnow: 1, blank: 0, notApplicable: 1 },
      band: { level: 3, name: 'Established' },
      reduced: false,
    },
  ]);
});

test('gaps are printed in order, with rank, priority, share and firmness', () => {
  expect(
    t4Json.gaps.map(({ rank, item, share, firmness }) => [rank, item, share, firmness]),
  ).toEqual([
    [1, 'a', 45, 'firm'],
    [2, 'c', 24, 'firm'],
    [3, 'f', 24, 'firm'],
    [4, 'b', 6, 'firm'],
  ]);
  expect(t4Json.findOutFirst.map(({ item }) => item)).toEqual(['e']);
});

test('without evidence there are no cautious scores', () => {
  expect(t4Json.cautiousScores).toBeNull();
});

test('what is printed survives JSON, and no overall score is in it', () => {
  expect(JSON.parse(JSON.stringify(t4Json))).toEqual(t4Json);
  const numbers = Object.values(t4Json).filter((value) => typeof value === 'number');
  expect(numbers).toEqual([]);
});
