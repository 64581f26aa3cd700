import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const ANSWERS = {
  one: '?2----',
  third: '2222??',
  fewer: '22222??',
  most: '????22',
  tied: '22??22',
};
const items = Object.keys(ANSWERS);
const people = Array.from({ length: 7 }, (_, at) =>
  Object.values(ANSWERS)
    .map((answers) => answers[at] ?? '-')
    .join(''),
);

export const panelCase: PanelCase = {
  title:
    'a knowledge gap: two or more, and a third or more of who answered, don’t know; most first',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({ items, people }),
  items: { fewer: { counts: { rated: 5, dontKnow: 2, notApplicable: 0, people: 7 } } },
  panel: {
    knowledgeGaps: [
      { item: 'most', dontKnow: 4, people: 6 },
      { item: 'third', dontKnow: 2, people: 6 },
      { item: 'tied', dontKnow: 2, people: 6 },
    ],
  },
};
