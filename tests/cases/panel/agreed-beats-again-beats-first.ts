import type { AgreedAnswer } from '../../../src/core/document/exercise';
import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const items = ['first', 'again', 'agreed', 'open', 'cards', 'unasked'];
const answer = { reason: 'We looked', evidence: '', on: '2026-11-21', round: 'again' } as const;
const agreed: AgreedAnswer = { outcome: 'agreed', level: 3.5, ...answer };
const notAgreed: AgreedAnswer = { outcome: 'not-agreed', level: null, ...answer };

export const panelCase: PanelCase = {
  title:
    'what is agreed stands, else the re-vote, else the first round; not agreed keeps the middle',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({
    items,
    people: ['000000', '000000', '000000', '000000'],
    again: {
      items: ['again', 'agreed', 'open', 'unasked'],
      people: ['122-', '122-', '222-', '322-'],
    },
    cards: { cards: { levels: [0, 0, 0, 1, 3], dontKnow: 1 } },
    agreed: { agreed, open: notAgreed },
  }),
  items: {
    first: { final: { state: 'rated', level: 0 }, from: 'first', again: null },
    again: {
      median: 0,
      again: {
        median: 1.5,
        how: 'codes',
        counts: { rated: 4, dontKnow: 0, notApplicable: 0, people: 4 },
      },
      final: { state: 'rated', level: 1.5 },
      from: 'again',
    },
    agreed: { final: { state: 'rated', level: 3.5 }, from: 'agreed', again: { median: 2 } },
    open: { final: { state: 'rated', level: 2 }, from: 'again', agreed: notAgreed },
    cards: {
      final: { state: 'rated', level: 4 },
      from: 'again',
      again: { how: 'cards', spread: { distribution: [0, 0, 0, 1, 3] } },
    },
    unasked: { again: null, from: 'first' },
  },
  dimensions: { s: { weight: { sum: 0 + 3 + 7 + 4 + 8 + 0 } } },
  // The re-voted 1, 1, 2, 3 moves by half a level; what is agreed, or counted by cards, does not.
  leaveOneOut: { s: { low: 43, high: 48 } },
  panel: { strengths: ['cards', 'agreed'] },
};
