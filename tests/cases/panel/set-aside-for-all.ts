import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const items = ['a', 'b', 'c', 'd'];

export const panelCase: PanelCase = {
  title: 'an item the facilitator set n/a is n/a for all, whatever anybody answered',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({
    items,
    notApplicable: { d: { reason: 'elsewhere', detail: 'The council' } },
    people: ['2220', '2224', '2220', '2224'],
  }),
  items: {
    d: {
      state: 'na',
      median: null,
      counts: null,
      spread: null,
      final: { state: 'na', level: null },
    },
  },
  dimensions: { s: { score: 50, count: { rated: 3, notApplicable: 1 }, isReduced: false } },
  leaveOneOut: { s: { low: 50, high: 50 } },
  panel: { discussion: [] },
};
