import '../shared/tabs.css';
import type { JSX } from 'react';
import type { ReportModel } from '../../core/report/report-model';
import { paths } from '../../ui/paths';
import { EVIDENCE_LISTS, type EvidenceList, LIST_NAMES } from './evidence-lists';

type EvidenceTabsProps = {
  readonly id: string;
  readonly model: ReportModel;
  readonly current: EvidenceList;
  /** False while scores are hidden, and with them what is a claim. */
  readonly hasClaims: boolean;
};

/** The orders of this page, each an address of its own, and the way to the work list. */
export function EvidenceTabs({ id, model, current, hasClaims }: EvidenceTabsProps): JSX.Element {
  const counts: Partial<Record<EvidenceList, number>> = { without: model.evidence.without.length };
  return (
    <nav className="tabs" aria-label="Evidence">
      {EVIDENCE_LISTS.map((list) => {
        const count = counts[list];
        return (
          <a
            href={paths.evidence(id, list)}
            key={list}
            {...(list === current ? { 'aria-current': 'page' } : {})}
          >
            {LIST_NAMES[list]}
            {count !== undefined && <b className="num"> {count}</b>}
          </a>
        );
      })}
      {hasClaims && (
        <a href={paths.gaps(id, 'claims')}>
          Claims to evidence<b className="num"> {model.claims.length}</b>
        </a>
      )}
    </nav>
  );
}
