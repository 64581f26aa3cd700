import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const items = ['a', 'b', 'c'];

export const panelCase: PanelCase = {
  title: 'a median of two and a half is scored as two and a half',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({ items, people: ['222', '323'] }),
  items: { a: { final: { state: 'rated', level: 2.5 } }, b: { median: 2 }, c: { median: 2.5 } },
  dimensions: { s: { weight: { sum: 14 }, exact: { score: 1400 / 24 }, score: 58 } },
  leaveOneOut: { s: null },
};
