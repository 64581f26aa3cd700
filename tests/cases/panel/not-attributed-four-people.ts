import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const items = ['a', 'b', 'c'];

export const panelCase: PanelCase = {
  title: 'not attributed and four people: middles and scores, but no roles, range, list or reasons',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({
    items,
    attribution: 'not-attributed',
    people: (['004', '0?4', '4?4', '4?4'] as const).map((answers, at) => ({
      answers,
      role: at === 0 ? 'staff' : 'not-staff',
      reasons: { a: 'Because' },
    })),
  }),
  items: {
    a: { state: 'rated', median: 2, counts: null, spread: null, reasons: [] },
    b: { state: 'withheld', median: null, counts: null },
    c: { state: 'rated', median: 4, spread: null },
  },
  dimensions: { s: { state: 'insufficient', count: { rated: 2, blank: 1 } } },
  leaveOneOut: { s: null },
  panel: { people: 4, roles: null, discussion: [], knowledgeGaps: [], strengths: ['c'] },
};
