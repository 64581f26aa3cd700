import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const ANSWERS = {
  five: '00244-',
  four: '0044?-',
  three: '004---',
  two: '04----',
  unsure: '4????-',
  quiet: '4???--',
  away: 'nnnn4-',
  none: '------',
};
const items = Object.keys(ANSWERS);
const people = Array.from({ length: 6 }, (_, at) => ({
  answers: Object.values(ANSWERS)
    .map((answers) => answers[at] ?? '-')
    .join(''),
  name: `Person ${at}`,
  reasons: { five: `Because ${6 - at}`, four: `Not for others ${at}` },
}));
const NOTHING = { median: null, counts: null, spread: null, byRole: null, reasons: [] };

export const panelCase: PanelCase = {
  title: 'not attributed: all from five ratings, the middle alone from three, nothing below',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({ items, people, attribution: 'not-attributed' }),
  items: {
    five: {
      state: 'rated',
      median: 2,
      spread: { distribution: [2, 0, 1, 0, 2], label: 'wide', splitAt: 2 },
      reasons: [1, 2, 3, 4, 5, 6].map((at) => ({ name: '', text: `Because ${at}` })),
    },
    four: {
      ...NOTHING,
      state: 'rated',
      median: 2,
      counts: { rated: 4, dontKnow: 1, notApplicable: 0, people: 5 },
    },
    three: { ...NOTHING, state: 'rated', median: 0, final: { state: 'rated', level: 0 } },
    two: { ...NOTHING, state: 'withheld', final: { state: 'withheld', level: null } },
    unsure: {
      ...NOTHING,
      state: 'dk',
      counts: { rated: 1, dontKnow: 4, notApplicable: 0, people: 5 },
    },
    quiet: { ...NOTHING, state: 'withheld' },
    away: {
      ...NOTHING,
      state: 'na',
      counts: { rated: 1, dontKnow: 0, notApplicable: 4, people: 5 },
    },
    none: { ...NOTHING, state: 'blank' },
  },
  dimensions: { s: { count: { rated: 3, dontKnow: 1, notApplicable: 1, blank: 3 } } },
  panel: {
    people: 6,
    roles: { staff: 0, notStaff: 0, notSaid: 6 },
    discussion: [{ item: 'five', isSplit: true }],
    knowledgeGaps: [{ item: 'unsure', dontKnow: 4, people: 5 }],
  },
};
