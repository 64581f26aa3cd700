import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const ANSWERS = { unsure: '23????', away: 'nnn1?-', tie: 'nn1?--', even: '2?----', none: '------' };
const items = Object.keys(ANSWERS);
const people = Array.from({ length: 6 }, (_, at) =>
  Object.values(ANSWERS)
    .map((answers) => answers[at] ?? '-')
    .join(''),
);

export const panelCase: PanelCase = {
  title: 'T6: more who don’t know than rate is don’t know, most n/a is n/a, a tie keeps the rating',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({ items, people }),
  items: {
    unsure: {
      state: 'dk',
      median: 2.5,
      counts: { rated: 2, dontKnow: 4, notApplicable: 0, people: 6 },
      final: { state: 'dk', level: null },
    },
    away: {
      state: 'na',
      median: null,
      counts: { rated: 1, dontKnow: 1, notApplicable: 3, people: 5 },
    },
    tie: { state: 'rated', median: 1, final: { state: 'rated', level: 1 } },
    even: { state: 'rated', median: 2, spread: { deviation: null, label: null, splitAt: null } },
    none: { state: 'blank', median: null, spread: null },
  },
  panel: { knowledgeGaps: [{ item: 'unsure', dontKnow: 4, people: 6 }] },
};
