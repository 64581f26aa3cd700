import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

/** Wide, but with as many in the middle as on either side: no two camps. */
const WIDE = '012234';
const SPLIT = '11233-';
const wideItems = Array.from({ length: 12 }, (_, at) => `w${at}`);
const items = [...wideItems, 'split'];

export const panelCase: PanelCase = {
  title:
    'a wide item stands after a split one that lies closer together; ten at most are discussed',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({
    items,
    people: [...WIDE].map((answer, at) => answer.repeat(12) + (SPLIT[at] ?? '-')),
  }),
  leverages: { w11: 1 },
  target: 1,
  items: {
    split: { spread: { deviation: 0.8, label: 'some-spread', splitAt: 2 } },
    w0: { median: 2, spread: { deviation: 1, label: 'wide', splitAt: null } },
  },
  panel: {
    strengths: ['split'],
    discussion: ['split', 'w11', ...wideItems.slice(0, 8)].map((item) => ({
      item,
      isSplit: item === 'split',
    })),
  },
};
