import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PanelItem } from '../../../src/core/panel/panel';
import { scoreResponse } from '../../../src/core/scoring/score-response';
import { panelOf } from '../../support/cases/panel-case';
import { realBank } from '../../support/real-bank';
import { scoresById } from '../../support/scores-by-id';
import { tinyExercise } from '../../support/tiny-exercise';
import { type TinyAnswer, tinyResponse } from '../../support/tiny-instrument';
import { exerciseOf, type RandomPanel, randomPanel } from './arbitrary-exercise';

const holds = (property: (random: RandomPanel, pick: number) => void, fewest = 0): void =>
  fc.assert(fc.property(randomPanel(fewest), fc.nat(), property), { numRuns: 120, seed: 20261122 });

const combine = (random: RandomPanel, people: RandomPanel['people'] = random.people) =>
  panelOf({ instrument: random.instrument, exercise: exerciseOf(random, people) });

/** What duplicating people may not change; labels and splits have thresholds of n. */
const ofAnyNumber = ({ state, median, final }: PanelItem) => ({ state, median, final });

test('the order of the people changes nothing', () => {
  holds((random, pick) => {
    const { people } = random;
    const turn = people.length === 0 ? 0 : pick % people.length;
    const turned = [...people.slice(turn), ...people.slice(0, turn)].toReversed();
    expect(combine(random, turned)).toEqual(combine(random));
  });
});

test('everyone twice changes no state, median, score, deviation or agreement', () => {
  holds((random) => {
    const once = combine(random);
    const twice = combine(random, [...random.people, ...random.people]);
    expect(twice.items.map(ofAnyNumber)).toEqual(once.items.map(ofAnyNumber));
    expect(twice.scorecard).toEqual(once.scorecard);
    once.items.forEach(({ spread }, at) => {
      if (spread === null || spread.deviation === null) return;
      const again = twice.items[at]?.spread;
      expect([again?.deviation, again?.agreement]).toEqual([spread.deviation, spread.agreement]);
    });
  });
});

const LETTER_OF = { dk: '?', na: 'n', blank: '-' } as const;
const letterOf = (answer: TinyAnswer): string =>
  typeof answer === 'string'
    ? LETTER_OF[answer]
    : `${typeof answer === 'number' ? answer : answer[0]}`;
const STATE_OF: Readonly<Record<string, PanelItem['state']>> = { '?': 'dk', n: 'na', '-': 'blank' };

const { instrument } = realBank();
const ids = instrument.items.map(({ id }) => id);
const oneOfEach = fc.array(fc.constantFrom<TinyAnswer>(0, 1, 2, 3, 4, 'dk', 'na', 'blank'), {
  minLength: ids.length,
  maxLength: ids.length,
});
const holdsForOne = (property: (given: readonly TinyAnswer[]) => void): void =>
  fc.assert(fc.property(oneOfEach, property), { numRuns: 40, seed: 20261122 });

test('a group of one is the individual, item by item and score by score, on the real questions', () => {
  holdsForOne((given) => {
    const letters = given.map(letterOf);
    const exercise = tinyExercise({ items: ids, people: [letters.join('')] });
    const answers = Object.fromEntries(ids.map((id, at) => [id, given[at] ?? 'blank']));
    const panel = panelOf({ instrument, exercise });
    expect(panel.items.map(({ state }) => state)).toEqual(
      letters.map((letter) => STATE_OF[letter] ?? 'rated'),
    );
    expect(panel.scorecard).toEqual(
      scoreResponse(instrument, tinyResponse(answers), instrument.items),
    );
  });
});

const raised = (letter: string) => (/[0-3]/.test(letter) ? `${Number(letter) + 1}` : letter);
const mirrored = (letter: string) => (/[0-4]/.test(letter) ? `${4 - Number(letter)}` : letter);
const changed = (people: RandomPanel['people'], change: (letter: string) => string) =>
  people.map(({ answers, role }) => ({ role, answers: [...answers].map(change).join('') }));

test('a rating raised never lowers a median or the exact score', () => {
  holds((random, pick) => {
    const who = pick % random.people.length;
    const before = combine(random);
    const after = combine(
      random,
      random.people.map((person, at) =>
        at === who ? (changed([person], raised)[0] ?? person) : person,
      ),
    );
    before.items.forEach(({ median, state }, at) => {
      expect(after.items[at]?.state).toBe(state);
      expect(after.items[at]?.median ?? 0).toBeGreaterThanOrEqual(median ?? 0);
    });
    const later = scoresById(after.scorecard);
    for (const { id, exact } of Object.values(scoresById(before.scorecard))) {
      expect(later[id]?.exact.score ?? 0).toBeGreaterThanOrEqual(exact.score ?? 0);
    }
  }, 1);
});

test('agreement is 0 to 1, and 1 only when all say the same', () => {
  holds((random) => {
    for (const { spread } of combine(random).items) {
      if (spread === null || spread.agreement === null || spread.deviation === null) continue;
      expect(spread.agreement).toBeGreaterThanOrEqual(0);
      expect(spread.deviation).toBeLessThanOrEqual(2);
      const isUnanimous = spread.distribution.filter((count) => count > 0).length === 1;
      expect(spread.agreement === 1).toBe(isUnanimous);
      expect(spread.deviation === 0).toBe(isUnanimous);
      if (isUnanimous) expect(spread.splitAt).toBeNull();
    }
  });
});

test('every level turned round leaves deviation and label as they are and turns the median round', () => {
  holds((random) => {
    const turned = combine(random, changed(random.people, mirrored));
    combine(random).items.forEach(({ median, spread }, at) => {
      const other = turned.items[at];
      expect(other?.spread?.deviation).toBe(spread?.deviation);
      expect(other?.spread?.label).toBe(spread?.label);
      expect(other?.median ?? null).toBe(median === null ? null : 4 - median);
    });
  });
});

test('a median lies among the medians with each person left out', () => {
  holds((random) => {
    const without = random.people.map((_, away) =>
      combine(
        random,
        random.people.filter((_person, at) => at !== away),
      ),
    );
    combine(random).items.forEach(({ state, median }, at) => {
      if (state !== 'rated' || median === null) return;
      const medians = without.flatMap(({ items }) => items[at]?.median ?? []);
      if (medians.length === 0) return;
      expect(Math.min(...medians)).toBeLessThanOrEqual(median);
      expect(Math.max(...medians)).toBeGreaterThanOrEqual(median);
    });
  }, 2);
});

test('the range with each person left out is what combining everyone but them gives', () => {
  holds((random) => {
    const whole = combine(random);
    const without = random.people.map((_, away) =>
      scoresById(
        combine(
          random,
          random.people.filter((_person, at) => at !== away),
        ).scorecard,
      ),
    );
    for (const { id, shown, exact } of Object.values(scoresById(whole.scorecard))) {
      const range = whole.leaveOneOut[id] ?? null;
      if (range === null) continue;
      expect(shown).toBe('score');
      const scores = [exact, ...without.flatMap((scores) => scores[id]?.exact ?? [])].flatMap(
        ({ score }) => score ?? [],
      );
      expect(range).toEqual({
        low: Math.floor(Math.min(...scores)),
        high: Math.ceil(Math.max(...scores)),
      });
    }
  }, 4);
});
