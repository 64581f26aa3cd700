import { type JSX, useMemo } from 'react';
import type { AssessmentHead } from '../../../../core/document/assessment';
import { suggestedDecisions } from '../../../../core/report/suggested-decisions';
import type { ReportModel } from '../../../../core/report-model/report-model';
import { DecisionEditor } from './decision-editor';

type DecisionsFoldProps = {
  readonly head: AssessmentHead;
  readonly model: ReportModel;
  readonly onChange: (decisions: readonly string[]) => void;
};

/** What is asked of the board: to be written, or, once it is final, to be read. */
export function DecisionsFold({ head, model, onChange }: DecisionsFoldProps): JSX.Element {
  const suggestions = useMemo(() => suggestedDecisions(model), [model]);
  const { decisions } = head.report;
  if (!head.signOff.isFinal) {
    return (
      <DecisionEditor
        id={head.id}
        decisions={decisions}
        suggestions={suggestions}
        onChange={onChange}
      />
    );
  }
  if (decisions.length === 0) return <p>Nothing was asked of the board.</p>;
  return (
    <ol className="asked-list measure">
      {decisions.map((decision, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two decisions may read the same
        <li key={at}>{decision}</li>
      ))}
    </ol>
  );
}
