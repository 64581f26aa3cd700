import type { JSX } from 'react';
import { useLocation } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { paths } from '../../../ui/paths';

type InReportProps = {
  readonly head: AssessmentHead;
  /** Its id among the parts of a report. */
  readonly part: 'years' | 'trend' | 'beside';
};

/** The full report has this part by itself; somebody's own choice of parts may have left it out, and takes it in at a press. */
export function InReport({ head, part }: InReportProps): JSX.Element {
  const store = useMainstayStore();
  const [, navigate] = useLocation();
  const isLeftOut = head.report.partsLeftOut.includes(part) && !head.signOff.isFinal;
  const add = () => {
    const { heads, reportChanged } = store.getState();
    const report = heads[head.id]?.report;
    if (report === undefined) return;
    const partsLeftOut = report.partsLeftOut.filter((id) => id !== part);
    reportChanged(head.id, { ...report, partsLeftOut });
    navigate(`~${paths.report(head.id).slice(1)}`);
  };
  return (
    <div className="in-report stack">
      <p className="row">
        {isLeftOut ? (
          <Button look="main" onClick={add}>
            Add this to the report
          </Button>
        ) : (
          <a className="btn main" href={paths.report(head.id)}>
            Go to the report
          </a>
        )}
      </p>
      <p className="note">
        {isLeftOut
          ? 'You left it out of the parts you chose. The full report has it all the same, on paper and for Word, and so has the workbook.'
          : 'The full report has this part already, on paper and for Word, and the workbook has its figures.'}
      </p>
    </div>
  );
}
