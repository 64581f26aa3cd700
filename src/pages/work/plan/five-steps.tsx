import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Guidance } from '../../../core/instrument/instrument';
import type { FirstSteps, StepRow } from '../../../core/report-model/first-steps-model';
import { RemovedStep } from './removed-step';
import { StepItem } from './step-item';
import type { PlanWork } from './use-plan-work';

type FiveStepsProps = {
  readonly head: AssessmentHead;
  readonly rows: readonly StepRow[];
  readonly questions: FirstSteps['questions'];
  readonly areas: Guidance['improvementAreas'];
  readonly work: PlanWork;
};

/** What to start with, each row with its fields. */
export function FiveSteps(props: FiveStepsProps): JSX.Element | null {
  const { head, rows, questions, areas, work } = props;
  if (rows.length === 0 && work.removed === null) return null;
  return (
    <>
      {work.removed !== null && <RemovedStep removed={work.removed} work={work} />}
      <ol className="five">
        {rows.map((row) => (
          <StepItem key={row.key} {...{ head, row, areas, questions, work }} />
        ))}
      </ol>
    </>
  );
}
