import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const items = ['a', 'b', 'c', 'd'];

export const panelCase: PanelCase = {
  title:
    'one section of four items shows answers only; what it does not touch stays not applicable',
  instrument: tinyInstrument({
    sections: { s: 0, t: 0 },
    items: items.map((id) => ({ id })),
  }),
  exercise: tinyExercise({ items, pick: 'section', people: ['3333', '3333', '3333', '3333'] }),
  dimensions: {
    s: { state: 'insufficient', shown: 'none', score: null, range: null },
    t: { state: 'not-applicable' },
  },
};
