import { type JSX, useMemo } from 'react';
import type { AssessmentHead } from '../../../../core/document/assessment';
import type { SignOff } from '../../../../core/document/sign-off';
import { suggestedDecisions } from '../../../../core/report/suggested-decisions';
import type { ReportModel } from '../../../../core/report-model/report-model';
import { DecidedList } from './decided-form';
import { DecisionEditor } from './decision-editor';

type DecisionsFoldProps = {
  readonly head: AssessmentHead;
  readonly model: ReportModel;
  readonly onChange: (decisions: readonly string[]) => void;
  readonly onSignOff: (patch: Partial<SignOff>) => void;
};

/** What is asked of the board: to be written, or, once it is final, what became of it. */
export function DecisionsFold(props: DecisionsFoldProps): JSX.Element {
  const { head, model, onChange, onSignOff } = props;
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
  return <DecidedList head={head} onSignOff={onSignOff} />;
}
