import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

/** The ratings of T5, an item each, with nobody left to answer as a blank. */
const RATINGS = {
  some: '1222334-',
  camps: '11113333',
  four: '1233----',
  poles: '00004444',
  lone: '0222224-',
  stairs: '001122--',
};
const items = Object.keys(RATINGS);
const people = Array.from({ length: 8 }, (_, at) =>
  Object.values(RATINGS)
    .map((ratings) => ratings[at] ?? '-')
    .join(''),
);

export const panelCase: PanelCase = {
  title: 'T5: median, average deviation, agreement, label and split of six sets of ratings',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({ items, people }),
  items: {
    some: {
      median: 2,
      spread: {
        distribution: [0, 1, 3, 2, 1],
        deviation: 5 / 7,
        agreement: 1 - 10 / 28,
        label: 'some-spread',
        splitAt: null,
      },
    },
    camps: {
      median: 2,
      spread: {
        distribution: [0, 4, 0, 4, 0],
        deviation: 1,
        agreement: 0.5,
        label: 'wide',
        splitAt: 2,
      },
    },
    four: { median: 2.5, spread: { distribution: [0, 1, 1, 2, 0], deviation: 0.75, label: null } },
    poles: {
      spread: {
        distribution: [4, 0, 0, 0, 4],
        deviation: 2,
        agreement: 0,
        label: 'wide',
        splitAt: 2,
      },
    },
    lone: {
      spread: {
        distribution: [1, 0, 5, 0, 1],
        deviation: 4 / 7,
        agreement: 1 - 8 / 28,
        splitAt: null,
      },
    },
    stairs: { spread: { distribution: [2, 2, 2, 0, 0], deviation: 4 / 6, splitAt: null } },
  },
  panel: {
    people: 8,
    discussion: [
      { item: 'poles', isSplit: true },
      { item: 'camps', isSplit: true },
    ],
  },
};
