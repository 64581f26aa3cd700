import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

export const panelCase: PanelCase = {
  title:
    'who withdrew is not in it; an item of an older bank is passed over, one not asked is blank',
  instrument: tinyInstrument({ items: [{ id: 'a' }, { id: 'b' }, { id: 'new' }] }),
  exercise: tinyExercise({
    items: ['a', 'gone', 'b'],
    people: ['143', '143', { answers: '', isWithdrawn: true, reasons: { a: 'No longer' } }],
  }),
  items: {
    a: { median: 1, reasons: [] },
    b: { median: 3, counts: { rated: 2, dontKnow: 0, notApplicable: 0, people: 2 } },
    new: { state: 'blank' },
  },
  panel: { people: 2 },
};
