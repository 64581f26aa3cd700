import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const people = ['1', '1', '2', '3', '3', '3'];

export const panelCase: PanelCase = {
  title: 'nothing is made of a second vote before the room sees it',
  instrument: tinyInstrument({ items: [{ id: 'a' }] }),
  exercise: tinyExercise({
    items: ['a'],
    attribution: 'not-attributed',
    people,
    again: { items: ['a'], people: ['4', '4', '4', '4', '4', '4'] },
    isAgainRevealed: false,
  }),
  items: { a: { again: null, from: 'first', final: { state: 'rated', level: 2.5 } } },
};
