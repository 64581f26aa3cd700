import type { JSX } from 'react';
import type { ReportModel } from '../../core/report/report-model';
import { type GapList, paths } from '../../ui/paths';
import '../shared/tabs.css';
import { countOf, GAP_LISTS, LIST_NAMES } from './gap-lists';

type GapTabsProps = {
  readonly id: string;
  readonly model: ReportModel;
  readonly current: GapList;
  readonly hasCounts: boolean;
};

/** The lists of this page, each an address of its own. */
export function GapTabs({ id, model, current, hasCounts }: GapTabsProps): JSX.Element {
  return (
    <nav className="tabs" aria-label="Lists">
      {GAP_LISTS.map((list) => {
        const count = hasCounts ? countOf(model, list) : null;
        return (
          <a
            href={paths.gaps(id, list)}
            key={list}
            {...(list === current ? { 'aria-current': 'page' } : {})}
          >
            {LIST_NAMES[list]}
            {count !== null && <b className="num"> {count}</b>}
          </a>
        );
      })}
    </nav>
  );
}
