import type { AgreedAnswer } from '../../../src/core/document/exercise';
import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const items = ['at', 'below', 'wide', 'settled', 'agreed', 'top', 'apart'];
const agreed: AgreedAnswer = {
  outcome: 'agreed',
  level: 3,
  reason: 'We looked',
  evidence: '',
  on: '2026-11-21',
  round: 'first',
};

export const panelCase: PanelCase = {
  title:
    'a strength is at or above its target and not wide in the answers that stand; highest first',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({
    items,
    people: ['3200044', '3200044', '3344444', '3444444', '3244444'],
    again: {
      items: ['settled', 'apart'],
      people: ['30', '30', '34', '34', '34'],
    },
    agreed: { agreed },
  }),
  items: {
    wide: { median: 4, spread: { label: 'wide' } },
    apart: { spread: { label: 'close' }, again: { median: 4, spread: { label: 'wide' } } },
  },
  panel: { strengths: ['top', 'at', 'settled', 'agreed'] },
};
