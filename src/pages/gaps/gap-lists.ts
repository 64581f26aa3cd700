import type { ReportModel } from '../../core/report/report-model';
import { type GapList, paths } from '../../ui/paths';

export const GAP_LISTS = ['first', 'find-out', 'weak-links', 'claims', 'targets'] as const;

export const LIST_NAMES: Readonly<Record<GapList, string>> = {
  first: 'First to work on',
  'find-out': 'Find out first',
  'weak-links': 'Weak links',
  claims: 'Claims to evidence',
  targets: 'Targets',
};

/** The list at this address, of which `location` is all or the end; the first one for anything else. */
export const listAt = (id: string, location: string): GapList =>
  GAP_LISTS.find((list) => paths.gaps(id, list).endsWith(location)) ?? 'first';

/** How many are in each list; targets are not counted. */
export const countOf = (model: ReportModel, list: GapList): number | null => {
  switch (list) {
    case 'first':
      return model.priorities.rows.filter(({ firmness }) => firmness !== null).length;
    case 'find-out':
      return model.findOut.filter(({ state }) => state === 'dk').length;
    case 'weak-links':
      return model.weakLinks.length;
    case 'claims':
      return model.claims.length;
    case 'targets':
      return null;
  }
};
