/** What the questions are about, of this edition and the one before, and who takes the first five places: measurements 10. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leveragesOf } from '../../src/core/gaps/leverage';
import { mulberry32 } from '../../src/core/gaps/mulberry32';
import { outcomeDimensions } from '../../src/core/gaps/outcome-dimensions';
import { gapsInOrder } from '../../src/core/gaps/rank-gaps';
import type { Instrument, Item } from '../../src/core/instrument/instrument';
import { realBank } from '../support/real-bank';
import { REPOSITORY } from '../support/source-tree';

const now = realBank();
const EDITIONS = [now.earlier['1.0.0'], now].map((edition) => {
  if (edition === undefined) throw new Error('Both editions are kept.');
  return edition.instrument;
});

const weightOf = (items: readonly Item[]): number =>
  items.reduce((sum, { importance }) => sum + importance, 0);

type Row = readonly [name: string, ...cells: readonly string[]];

const rowsOf = (
  list: (of: Instrument) => readonly { readonly id: string; readonly name: string }[],
  itemsOf: (of: Instrument, id: string) => readonly Item[],
): readonly Row[] => {
  const [, now] = EDITIONS;
  return (now ? list(now) : []).map(({ id, name }) => [
    name,
    ...EDITIONS.flatMap((edition) => {
      const items = itemsOf(edition, id);
      return [`${items.length}`, `${weightOf(items)}`];
    }),
  ]);
};

const sections = rowsOf(
  (of) => of.sections,
  (of, id) => of.items.filter(({ section }) => section === id),
);
const functions = rowsOf(
  (of) => of.functions,
  (of, id) => of.items.filter((item) => (item.functions[id] ?? 0) > 0),
);
const factors = rowsOf(
  (of) => of.sufficiency,
  (of, id) => of.items.filter((item) => (item.sufficiency[id] ?? 0) > 0),
);

/** Counted in how many of all that a question feeds: functions and sufficiency factors. */
const overlap = (of: Instrument): string =>
  (
    of.items.reduce(
      (sum, item) =>
        sum + Object.values({ ...item.functions, ...item.sufficiency }).filter(Boolean).length,
      0,
    ) / of.items.length
  ).toFixed(1);

/** The table under a heading that begins so, without its head. */
function tableOf(heading: string): readonly (readonly string[])[] {
  const book = readFileSync(`${REPOSITORY}docs/measurements.md`, 'utf8').split(/^## /m);
  const section = book.find((text) => text.startsWith('10 ')) ?? '';
  const table = section.split('\n\n').find((text) => text.startsWith(`| ${heading} |`)) ?? '';
  return table.trim().split('\n').slice(2).map(cellsOf);
}

const cellsOf = (row: string): readonly string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Of the first five places, the share of each section: every question answered at random. */
function sharesOfPlaces(of: Instrument, many: number): readonly number[] {
  const random = mulberry32(20261128);
  const places = new Map<string, number>();
  for (let at = 0; at < many; at += 1) {
    const values = Int8Array.from(of.items, () => 2 * Math.floor(5 * random()));
    const outcomes = outcomeDimensions(of, values, of.items, {});
    const leverages = leveragesOf(of.items.length, outcomes);
    const ranking = { items: of.items, values, response: {}, outcomes, leverages };
    for (const gap of gapsInOrder(ranking, { sections: {}, items: {} }).slice(0, 5)) {
      const section = of.items.find(({ id }) => id === gap.item)?.section ?? '';
      places.set(section, (places.get(section) ?? 0) + 1);
    }
  }
  return of.sections.map(({ id }) => (places.get(id) ?? 0) / (5 * many));
}

describe('the tables of the book', () => {
  test.each([
    ['section', sections],
    ['function', functions],
    ['sufficiency factor', factors],
  ])('count the questions of each %s', (name, rows) => {
    const heading = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    expect(tableOf(heading)).toEqual(rows.map((row) => [...row]));
  });

  test('say in how many of these a question counts', () => {
    const book = readFileSync(`${REPOSITORY}docs/measurements.md`, 'utf8');
    const [before = '', now = ''] = EDITIONS.map(overlap);
    expect(book).toContain(
      `in ${before} of these on average in 1.0.0, in ${now} in 1.1.0, its section apart`,
    );
  });

  test('say who takes the first five places', () => {
    const written = tableOf('First five').map(([, ...cells]) => cells.map(Number.parseFloat));
    const found = EDITIONS.map((of) => sharesOfPlaces(of, 10_000));
    for (const [at, cells] of written.entries()) {
      for (const [edition, share] of cells.entries()) {
        const now = 100 * (found[edition]?.[at] ?? Number.NaN);
        expect(Math.abs(now - share), `${now}, written ${share}`).toBeLessThan(1);
      }
    }
    expect(written).toHaveLength(4);
  });
});
