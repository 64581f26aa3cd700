/** What the page prints as worked out is worked out here again by the code that the results use. */
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { tallyOfCards } from '../../../src/core/panel/answer-sheet';
import { twiceMedian } from '../../../src/core/panel/combine-item';
import { spreadOf } from '../../../src/core/panel/spread';
import { verdictOf } from '../../../src/core/panel-report/spread-verdict';
import { ManyAnswers } from '../../../src/pages/reading/how-it-works/how-it-works-many';
import {
  AGREEMENT_EXAMPLES,
  AWAY_EXAMPLE,
} from '../../../src/pages/reading/how-it-works/how-it-works-many-examples';
import { bank } from '../../core/report/fixtures';
import { panelOf } from '../../support/cases/panel-case';
import { scoresById } from '../../support/scores-by-id';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const LEVELS = [0, 1, 2, 3, 4];
const tallyOf = (levels: readonly number[]) =>
  tallyOfCards(
    LEVELS.map((level) => levels.filter((other) => other === level).length),
    0,
  );

test.each(AGREEMENT_EXAMPLES)('$levels: $middle, $apart apart, $said', (example) => {
  const { levels, middle, apart, said } = example;
  const tally = tallyOf(levels);
  const spread = spreadOf(tally);
  const median = twiceMedian(tally, levels.length) / 2;
  expect(String(median).replace('.5', '½')).toBe(middle);
  const places = apart.split('.')[1]?.length ?? 0;
  expect(spread?.deviation?.toFixed(places)).toBe(apart);
  const { label } = verdictOf(
    { state: 'rated', median, between: null, counts: null, spread },
    { names: bank.instrument.levels, voice: 'we' },
  );
  expect(label === 'Few answers' ? 'No word: too few' : label).toBe(said);
});

const items = ['a', 'b', 'c', 'd'];
const scoreOf = (people: readonly (readonly number[])[]) => {
  const panel = panelOf({
    instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
    exercise: tinyExercise({ items, people: people.map((levels) => levels.join('')) }),
  });
  return { panel, score: scoresById(panel.scorecard).s };
};

test('the example with five people: its middle answers, its score and its range', () => {
  const { panel, score } = scoreOf(AWAY_EXAMPLE.people.map(({ levels }) => levels));
  expect(panel.items.map(({ median }) => median)).toEqual(AWAY_EXAMPLE.middles);
  expect(score?.score).toBe(Number(AWAY_EXAMPLE.score));
  const range = panel.leaveOneOut.s;
  expect(`${range?.low} to ${range?.high}`).toBe(AWAY_EXAMPLE.range);
});

test.each(AWAY_EXAMPLE.people)('without $levels the score is $without', (away) => {
  const others = AWAY_EXAMPLE.people.filter((person) => person !== away);
  const { score } = scoreOf(others.map(({ levels }) => levels));
  // Rounded half up, as people do it by hand; 53.125 and 56.25 are exact.
  const rounded = Math.round((score?.exact.score ?? 0) * 10) / 10;
  expect(rounded).toBe(Number(away.without));
});

test('three people who choose at random seem to agree about half the time', () => {
  const all = LEVELS.flatMap((one) =>
    LEVELS.flatMap((other) => LEVELS.map((third) => [one, other, third])),
  );
  const alike = all.filter((levels) => (spreadOf(tallyOf(levels))?.deviation ?? 2) <= 0.8);
  expect(alike.length / all.length).toBeCloseTo(0.52, 5);
});

test('the page prints the examples as tables', () => {
  render(<ManyAnswers instrument={bank.instrument} />);
  const table = screen.getByRole('table', { name: /Five people answer four questions/ });
  const last = within(table).getAllByRole('row').at(-1);
  expect(last).toHaveTextContent('Middle answer2232All five: 56');
  expect(screen.getByText(/it would have been 50 to 57/)).toBeInTheDocument();
});
