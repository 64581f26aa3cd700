import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const RATINGS = {
  close: '112223',
  some: '112233',
  someStill: '11233-',
  wide: '112333',
  high: '222444',
  low: '000222',
  eight: '11233333',
};
const items = Object.keys(RATINGS);
const people = Array.from({ length: 8 }, (_, at) =>
  Object.values(RATINGS)
    .map((ratings) => ratings[at] ?? '-')
    .join(''),
);

export const panelCase: PanelCase = {
  title:
    'close up to half a level, wide above 0.8, and two camps above or below the middle of the scale',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({ items, people }),
  items: {
    close: { spread: { deviation: 0.5, agreement: 0.75, label: 'close', splitAt: null } },
    some: { spread: { deviation: 8 / 12, label: 'some-spread', splitAt: null } },
    someStill: { spread: { deviation: 0.8, label: 'some-spread' } },
    wide: { median: 2.5, spread: { deviation: 10 / 12, label: 'wide', splitAt: 2 } },
    high: { median: 3, spread: { deviation: 1, label: 'wide', splitAt: 3 } },
    eight: { median: 3, spread: { deviation: 10 / 16, label: 'some-spread', splitAt: null } },
    low: { median: 1, spread: { deviation: 1, label: 'wide', splitAt: 1 } },
  },
};
