import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const items = ['alike', 'apart', 'two'];

export const panelCase: PanelCase = {
  title: 'three people: wide or no label at all, no camps, and no range with one of them away',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({ items, people: ['200', '204', '24-'] }),
  items: {
    alike: { spread: { deviation: 0, agreement: 1, label: null, splitAt: null } },
    apart: { median: 0, spread: { deviation: 4 / 3, label: 'wide', splitAt: null } },
    two: { median: 2, spread: { deviation: null, agreement: null, label: null } },
  },
  dimensions: { s: { state: 'scored', score: 33 } },
  leaveOneOut: { s: null },
  panel: { discussion: [{ item: 'apart', isSplit: false }] },
};
