import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PanelItem } from '../../../src/core/panel/panel';
import { panelOf } from '../../support/cases/panel-case';
import { exerciseOf, type RandomPanel, randomPanel } from './arbitrary-exercise';

const holds = (
  property: (random: RandomPanel, pick: number) => void,
  panels = randomPanel(0, 14),
): void => fc.assert(fc.property(panels, fc.nat(), property), { numRuns: 150, seed: 20261122 });

const columnOf = (people: RandomPanel['people'], at: number) =>
  people.map(({ answers }) => answers[at] ?? '-');
const isRating = (letter: string) => /[0-4]/.test(letter);
const ratingsOf = (column: readonly string[]) => column.filter(isRating).map(Number);

/** Both rounds hold the same answers: what may not be told of one may not be told of the other. */
const privately = (random: RandomPanel, people: RandomPanel['people']) =>
  panelOf({
    instrument: random.instrument,
    exercise: exerciseOf(
      random,
      people.map((person, at) => ({
        ...person,
        name: `Name of ${at}`,
        reasons: Object.fromEntries(random.items.map((id) => [id, `Reason ${at} for ${id}`])),
      })),
      { attribution: 'not-attributed', again: { items: random.items, people } },
    ),
  });

/** The same people with one column of answers put in another way. */
const withColumn = (people: RandomPanel['people'], at: number, column: readonly string[]) =>
  people.map(({ answers, role }, row) => ({
    role,
    answers: answers.slice(0, at) + (column[row] ?? '-') + answers.slice(at + 1),
  }));

test('not attributed, nothing is in the model that the number of answers forbids', () => {
  holds((random) => {
    const panel = privately(random, random.people);
    panel.items.forEach((item, at) => {
      const column = columnOf(random.people, at);
      const rated = ratingsOf(column).length;
      const people = column.filter((letter) => letter !== '-').length;
      for (const round of [item, item.again]) {
        if (round === null) continue;
        if (rated < 5) expect(round.spread).toBeNull();
        if (people < 5) expect(round.counts).toBeNull();
        if (rated < 3) {
          expect(round.median).toBeNull();
          expect(round.state).not.toBe('rated');
        }
        if (people < 5 && rated < 3 && random.people.length > 0 && random.people.length < 5) {
          expect(round.state).toBe('withheld');
        }
      }
      if (rated < 5) expect([item.byRole, item.reasons]).toEqual([null, []]);
      if (rated < 3) expect(item.final.level).toBeNull();
      if (rated < 5) expect(panel.discussion.map((one) => one.item)).not.toContain(item.item);
      if (people < 5) expect(panel.knowledgeGaps.map((one) => one.item)).not.toContain(item.item);
      if (item.byRole !== null) {
        const { staff, notStaff } = item.byRole;
        expect(Math.min(staff.rated, notStaff.rated)).toBeGreaterThanOrEqual(5);
        expect([1, 2, 3, 4]).not.toContain(rated - staff.rated - notStaff.rated);
      }
    });
    if (random.people.length < 5) {
      expect(panel.roles).toBeNull();
      expect(Object.values(panel.leaveOneOut).filter((range) => range !== null)).toEqual([]);
    }
  });
});

test('not attributed, no name or respondent is in the model, and reasons are in the order of their words', () => {
  holds((random) => {
    const panel = privately(random, random.people);
    const text = JSON.stringify(panel);
    expect(text).not.toMatch(/Name of|P00000/);
    for (const { reasons } of panel.items) {
      expect(reasons.map((one) => one.text)).toEqual(reasons.map((one) => one.text).toSorted());
    }
  });
});

/** Other ratings of which the same may be told: below three ratings anything, below five the middle. */
const unseen = (column: readonly string[]): readonly string[] => {
  const sorted = ratingsOf(column).toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.floor(sorted.length / 2)] ?? 0;
  let seen = 0;
  return column.map((letter) => {
    if (!isRating(letter)) return letter;
    seen += 1;
    if (sorted.length < 3) return '0';
    return `${seen <= sorted.length / 2 ? low : high}`;
  });
};

test('not attributed, other ratings behind the same middle of fewer than five leave no trace', () => {
  holds((random) => {
    const people = random.items.reduce((all, _, at) => {
      const column = columnOf(all, at);
      return ratingsOf(column).length < 5 ? withColumn(all, at, unseen(column)) : all;
    }, random.people);
    expect(JSON.stringify(privately(random, people))).toBe(
      JSON.stringify(privately(random, random.people)),
    );
  });
});

/** Other answers of fewer than five people that come to the same: who could not rate it, and why. */
const unsaid = (column: readonly string[]): readonly string[] => {
  const isMiddleTold = ratingsOf(column).length >= 3;
  return column.map((letter) => {
    if (isMiddleTold) return isRating(letter) ? letter : '-';
    return letter === '-' ? '-' : '?';
  });
};

test('not attributed, which of fewer than five could not rate an item, and why, leaves no trace', () => {
  holds((random) => {
    const people = random.items.reduce((all, _, at) => {
      const column = columnOf(all, at);
      const said = column.filter((letter) => letter !== '-').length;
      return said < 5 ? withColumn(all, at, unsaid(column)) : all;
    }, random.people);
    expect(JSON.stringify(privately(random, people))).toBe(
      JSON.stringify(privately(random, random.people)),
    );
  });
});

/** All but the range, which is of people and not of items. */
const withoutRange = (random: RandomPanel, people: RandomPanel['people']) => {
  const { leaveOneOut: _, ...rest } = privately(random, people);
  return {
    ...rest,
    items: rest.items.map(({ reasons: __, ...item }): Omit<PanelItem, 'reasons'> => item),
  };
};

test('not attributed, nothing but the leave-one-out range ties a person’s answers together', () => {
  holds((random, pick) => {
    const at = pick % random.items.length;
    const column = columnOf(random.people, at);
    const byRole = new Map<string, string[]>();
    random.people.forEach(({ role }, row) => {
      byRole.set(role, [...(byRole.get(role) ?? []), column[row] ?? '-']);
    });
    const people = withColumn(
      random.people,
      at,
      random.people.map(({ role }) => byRole.get(role)?.pop() ?? '-'),
    );
    expect(withoutRange(random, people)).toEqual(withoutRange(random, random.people));
  });
});

test('named, everything is told from the first answer, with names', () => {
  holds(
    (random) => {
      const exercise = exerciseOf(
        random,
        random.people.map((person) => ({ ...person, name: 'Ama', reasons: { i0: 'We meet' } })),
      );
      const panel = panelOf({ instrument: random.instrument, exercise });
      expect(panel.items.every(({ state }) => state !== 'withheld')).toBe(true);
      expect(panel.items.every(({ counts }) => counts !== null)).toBe(true);
      expect(panel.items[0]?.reasons).toEqual(
        random.people.map(() => ({ name: 'Ama', text: 'We meet' })),
      );
      expect(panel.roles).not.toBeNull();
    },
    randomPanel(1, 4),
  );
});
