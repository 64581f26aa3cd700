/** How firm the first five are, and what the weight of funding does, measurements 1 and 2: on random answers. */
import { describe, expect, test } from 'vitest';
import { leveragesOf } from '../../src/core/gaps/leverage';
import { mulberry32 } from '../../src/core/gaps/mulberry32';
import { outcomeDimensions } from '../../src/core/gaps/outcome-dimensions';
import { gapsInOrder, type Ranking, rankGaps } from '../../src/core/gaps/rank-gaps';
import type { Instrument } from '../../src/core/instrument/instrument';
import { realBank } from '../support/real-bank';

const { instrument } = realBank();
const NO_TARGETS = { sections: {}, items: {} };
const PLACES = 5;

/** Every question answered at random, any level alike. */
function randomRankings(of: Instrument, many: number): readonly Ranking[] {
  const random = mulberry32(20261128);
  const { items } = of;
  return Array.from({ length: many }, () => {
    const values = Int8Array.from(items, () => 2 * Math.floor(5 * random()));
    const outcomes = outcomeDimensions(of, values, items, {});
    const leverages = leveragesOf(items.length, outcomes);
    return { items, values, response: {}, outcomes, leverages };
  });
}

const average = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

/** The figures of the book are rounded, and move a little with every edition of the questions. */
const expectAbout = (figure: number, written: number, by: number): void => {
  expect(Math.abs(figure - written), `${figure}, written ${written}`).toBeLessThan(by);
};

describe('with every weight moved by up to a fifth', () => {
  const ranked = randomRankings(instrument, 60).map((ranking) =>
    rankGaps(ranking, NO_TARGETS, { top: PLACES, draws: 200, seed: 1 }),
  );
  const atLeast = (share: number) =>
    average(ranked.map((gaps) => gaps.filter(({ topFive }) => topFive >= share).length));

  test('about five in six of the first five places hold', () => {
    const held = ranked.flatMap((gaps) => gaps.slice(0, PLACES).map(({ topFive }) => topFive));
    expectAbout(average(held), 5 / 6, 0.03);
  });

  test('between two and three of the five are always there, and about eight could be', () => {
    expectAbout(atLeast(0.9), 2.7, 0.3);
    expectAbout(atLeast(0.1), 7.9, 0.4);
  });
});

describe('of the first five places funding questions have', () => {
  const sharesOfFunding = (of: Instrument): number => {
    const sections = new Map(of.items.map(({ id, section }) => [id, section]));
    const first = randomRankings(of, 1_000).flatMap((ranking) =>
      gapsInOrder(ranking, NO_TARGETS).slice(0, PLACES),
    );
    return average(first.map(({ item }) => (sections.get(item) === 'funding' ? 1 : 0)));
  };

  test('about one in six with the weight of the section', () => {
    expectAbout(sharesOfFunding(instrument), 0.17, 0.03);
  });

  test('all but none without', () => {
    const sections = instrument.sections.map((section) => ({ ...section, rankingWeight: 0 }));
    expect(sharesOfFunding({ ...instrument, sections })).toBeLessThan(0.01);
  });
});
