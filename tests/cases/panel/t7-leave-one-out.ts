import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const items = ['a', 'b', 'c', 'd'];

export const panelCase: PanelCase = {
  title: 'T7: with any one of five away the score of 56 would be 50 to 57',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({ items, people: ['1232', '2231', '2332', '4213', '1222'] }),
  items: { a: { median: 2 }, b: { median: 2 }, c: { median: 3 }, d: { median: 2 } },
  dimensions: { s: { score: 56, exact: { score: 56.25 } } },
  leaveOneOut: { s: { low: 50, high: 57 } },
};
