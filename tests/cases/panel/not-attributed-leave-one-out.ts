import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const items = ['a', 'b', 'c', 'd', 'e', 'f'];
const T7 = ['1232', '2231', '2332', '4213', '1222'];

export const panelCase: PanelCase = {
  title: 'not attributed: no leave-one-out range where an item has fewer than five ratings',
  instrument: tinyInstrument({
    sections: { s: 0, t: 0 },
    items: items.map((id, at) => ({ id, section: at < 4 ? 's' : 't', functions: { X: 1 } })),
    functions: { X: 3 },
  }),
  exercise: tinyExercise({
    items,
    people: T7.map((line, at) => `${line}${at === 0 ? '?' : '2'}2`),
    attribution: 'not-attributed',
  }),
  dimensions: { s: { score: 56 }, X: { state: 'scored' } },
  leaveOneOut: { s: { low: 50, high: 57 }, X: null },
};
