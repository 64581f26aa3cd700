import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const thin = ['a', 'b', 'c'];
const open = ['d', 'e', 'f', 'g', 'h', 'i', 'unsure', 'none'];
const items = [...thin, ...open];

export const panelCase: PanelCase = {
  title:
    'not attributed: a re-vote rated by two changes nothing, one by four gives a middle and no range',
  instrument: tinyInstrument({
    sections: { s: 0, t: 0 },
    items: items.map((id) => ({ id, section: thin.includes(id) ? 's' : 't' })),
  }),
  exercise: tinyExercise({
    items,
    attribution: 'not-attributed',
    people: ['111', '111', '111', '333', '333'].map((line) => `${line}222222?-`),
    again: { items: ['a', 'd'], people: ['44', '44', '4-', '2-', '--'] },
  }),
  items: {
    a: {
      median: 1,
      again: { state: 'rated', median: 4, counts: null, spread: null },
      final: { state: 'rated', level: 4 },
      from: 'again',
    },
    d: {
      again: { state: 'withheld', median: null, counts: null, spread: null },
      final: { state: 'rated', level: 2 },
      from: 'first',
    },
    unsure: { state: 'dk', counts: { rated: 0, dontKnow: 5, notApplicable: 0, people: 5 } },
    none: { state: 'blank' },
  },
  dimensions: { s: { state: 'scored', score: 50 }, t: { state: 'scored', score: 50 } },
  leaveOneOut: { s: null, t: { low: 50, high: 50 } },
};
