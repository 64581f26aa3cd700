import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const items = ['a', 'b', 'c', 'd', 'e'];

export const panelCase: PanelCase = {
  title:
    'in an own pick a dimension of four picked items shows answers only, one of five is scored',
  instrument: tinyInstrument({
    functions: { X: 3 },
    items: items.map((id) => ({ id, ...(id === 'e' ? {} : { functions: { X: 2 } }) })),
  }),
  exercise: tinyExercise({ items, pick: 'own', people: ['33333', '33333', '33333', '33333'] }),
  dimensions: {
    s: { state: 'scored', score: 75 },
    X: { state: 'insufficient', shown: 'none', score: null, band: null, exact: { score: null } },
  },
  leaveOneOut: { s: { low: 75, high: 75 }, X: null },
};
