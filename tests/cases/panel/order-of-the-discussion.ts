import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const ANSWERS = {
  calm: '22222',
  wide: '00244',
  split: '11233',
  late: '44200',
  levered: '04024',
  mild: '11133',
};
const items = Object.keys(ANSWERS);
const people = Array.from({ length: 5 }, (_, at) =>
  Object.values(ANSWERS)
    .map((answers) => answers[at] ?? '-')
    .join(''),
);

export const panelCase: PanelCase = {
  title: 'the list to discuss: split first, then deviation, then leverage, then position',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({ items, people }),
  leverages: { levered: 2, wide: 1, late: 1 },
  items: {
    mild: { spread: { deviation: 0.8, label: 'some-spread', splitAt: 2 } },
    split: { spread: { deviation: 0.8, label: 'some-spread', splitAt: 2 } },
  },
  panel: {
    discussion: [
      { item: 'levered', isSplit: true },
      { item: 'wide', isSplit: true },
      { item: 'late', isSplit: true },
      { item: 'split', isSplit: true },
      { item: 'mild', isSplit: true },
    ],
  },
};
