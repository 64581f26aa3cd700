import { type JSX, memo } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Guidance } from '../../../core/instrument/instrument';
import type { FirstSteps, StepRow } from '../../../core/report-model/first-steps-model';
import { Button } from '../../../ui/button';
import { Dot, type DotState } from '../../../ui/dot';
import { useFirstOf } from '../../shared/use-first-of';
import { StepItem } from './step-item';
import type { PlanWork } from './use-plan-work';

type ShortStepsProps = {
  readonly rows: readonly StepRow[];
  readonly head: AssessmentHead;
  readonly areas: Guidance['improvementAreas'];
  readonly questions: FirstSteps['questions'];
  readonly work: PlanWork;
};

const DOTS = {
  'to-do': 'open',
  doing: 'half',
  done: 'full',
  dropped: 'bar',
} as const satisfies Record<StepRow['status'], DotState>;

const FIRST = 40;

/** Steps as single lines: of hundreds only the one that is being changed has fields. */
export function ShortSteps({ rows, head, areas, questions, work }: ShortStepsProps): JSX.Element {
  const [shown, others] = useFirstOf(
    rows,
    FIRST,
    ({ step }) => step !== null && step === work.openId,
  );
  return (
    <>
      <ol className="short-steps">
        {shown.map((row) =>
          row.step === work.openId ? (
            <StepItem key={row.key} {...{ head, row, areas, questions, work }} />
          ) : (
            <ShortStep key={row.key} row={row} inShort={JSON.stringify(row)} onOpen={work.toggle} />
          ),
        )}
      </ol>
      {others}
    </>
  );
}

type ShortStepProps = {
  readonly row: StepRow;
  /** The same as long as the row says the same. */
  readonly inShort: string;
  readonly onOpen: (step: string) => void;
};

const ShortStep = memo(
  function ShortStep({ row, onOpen }: ShortStepProps): JSX.Element {
    const { step, number, title, text, owner, by, status, statusWords, late, since } = row;
    const who = [owner || 'No owner yet', ...(by === '' ? [] : [`by ${by}`])].join(', ');
    return (
      <li className="short-step">
        <div>
          <p>
            {number !== '' && <span className="qn">{number} </span>}
            <b>{title}</b>
          </p>
          {text !== '' && <p className="small">{text}</p>}
          <p className="note">
            {who}. {late !== '' && <b className="late">{late}. </b>}
            {since}
          </p>
        </div>
        <p className="tag">
          <Dot state={DOTS[status]} />
          {statusWords}
        </p>
        <Button
          look="link"
          id={`change-${step}`}
          aria-expanded={false}
          onClick={() => step !== null && onOpen(step)}
        >
          Change<span className="vh">: {title}</span>
        </Button>
      </li>
    );
  },
  (one, other) => one.inShort === other.inShort,
);
