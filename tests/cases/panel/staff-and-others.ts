import type { PanelRole } from '../../../src/core/document/collection';
import type { PanelCase } from '../../support/cases/panel-case';
import { tinyExercise } from '../../support/tiny-exercise';
import { tinyInstrument } from '../../support/tiny-instrument';

const items = ['both', 'few', 'rest', 'all'];
/** Five of each role answer `both`; who did not say answers `rest` and `all`. */
const of = (role: PanelRole, lines: readonly string[]) =>
  lines.map((answers) => ({ answers, role }));

export const panelCase: PanelCase = {
  title:
    'staff and others are told apart from five each, unless one to four who did not say are left',
  instrument: tinyInstrument({ items: items.map((id) => ({ id })) }),
  exercise: tinyExercise({
    items,
    attribution: 'not-attributed',
    people: [
      ...of('staff', ['3-33', '3333', '3333', '4333', '4333']),
      ...of('not-staff', ['0333', '1333', '1333', '2333', '2333']),
      ...of('', ['--33', '---3', '---3', '---3', '---3']),
    ],
  }),
  items: {
    both: {
      byRole: {
        staff: { rated: 5, median: 3, distribution: [0, 0, 0, 3, 2] },
        notStaff: { rated: 5, median: 1, distribution: [1, 2, 2, 0, 0] },
      },
    },
    few: { byRole: null },
    rest: { byRole: null },
    all: { byRole: { staff: { rated: 5 }, notStaff: { rated: 5 } } },
  },
  panel: { people: 15, roles: { staff: 5, notStaff: 5, notSaid: 5 } },
};
