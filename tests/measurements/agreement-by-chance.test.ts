/** How often people who choose at random look agreed, measurements 3: every way they can choose, counted. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spreadOf } from '../../src/core/panel/spread';
import { REPOSITORY } from '../support/source-tree';

const LEVELS = 5;

/** Every tally of so many people over the five levels. */
function talliesOf(people: number, levels = LEVELS): readonly (readonly number[])[] {
  if (levels === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, here) =>
    talliesOf(people - here, levels - 1).map((rest) => [here, ...rest]),
  ).flat();
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** How likely a tally is when each of the people takes any level alike. */
const chanceOf = (tally: readonly number[], people: number): number =>
  tally.reduce((ways, count) => ways / factorial(count), factorial(people)) / LEVELS ** people;

/** The chance that the average distance from the middle is so many levels at most. */
const chanceWithin = (people: number, levels: number): number =>
  talliesOf(people).reduce((sum, tally) => {
    const spread = spreadOf(Uint32Array.from([...tally, 0, 0, 0]));
    const deviation = spread?.deviation ?? Number.POSITIVE_INFINITY;
    return deviation <= levels + 1e-9 ? sum + chanceOf(tally, people) : sum;
  }, 0);

const percent = (chance: number): string => `${Math.round(100 * chance)}`;

test('the table of the book is what counting every tally gives', () => {
  const section = readFileSync(`${REPOSITORY}docs/measurements.md`, 'utf8').split(/^## /m);
  const table = section.find((text) => text.startsWith('3 '))?.match(/^\| \d+ \|.*$/gm) ?? [];
  const written = table.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  expect(written.map(([people]) => Number(people))).toEqual([3, 4, 5, 6, 8, 10, 12, 20]);
  expect(written).toEqual(
    written.map(([people = '']) => [
      people,
      percent(chanceWithin(Number(people), 0.5)),
      percent(chanceWithin(Number(people), 0.8)),
    ]),
  );
});

test('the chances of all tallies add up to one', () => {
  const sum = talliesOf(6).reduce((total, tally) => total + chanceOf(tally, 6), 0);
  expect(sum).toBeCloseTo(1, 9);
});
