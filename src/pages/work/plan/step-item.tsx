import { type JSX, useState } from 'react';
import { isEndedStep } from '../../../core/action-plan/open-step';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Guidance } from '../../../core/instrument/instrument';
import type { FirstSteps, StepRow } from '../../../core/report-model/first-steps-model';
import { Button } from '../../../ui/button';
import { Dot } from '../../../ui/dot';
import { paths } from '../../../ui/paths';
import { TakenOutNote } from '../../shared/forms/taken-out-note';
import { StepFields } from './step-fields';
import { StepForm } from './step-form';
import { StepLadder } from './step-ladder';
import type { PlanWork } from './use-plan-work';

type StepItemProps = {
  readonly head: AssessmentHead;
  readonly row: StepRow;
  readonly areas: Guidance['improvementAreas'];
  readonly questions: FirstSteps['questions'];
  readonly work: PlanWork;
};

/** One step: what is missing, what to do, where that leads, who does it and by when. */
export function StepItem({ head, row, areas, questions, work }: StepItemProps): JSX.Element {
  const [isShown, setShown] = useState(false);
  const isTakenOut = work.takenOut.stays(row);
  const isOpen = row.step !== null && work.openId === row.step;
  const change = () => work.toggle(work.put(row));
  const which = <span className="vh">: {row.title}</span>;
  const shown = `show-${row.key}`;
  return (
    <li className={isEndedStep(row) ? 'five-done' : ''} data-step={row.step ?? ''}>
      <div>
        <StepTitle id={head.id} row={row} />
        <div className="indent">{!isEndedStep(row) && <StepWords row={row} />}</div>
      </div>
      <div className="fields">
        <StepFields
          of={head.id}
          row={row}
          room={work.room}
          onStatus={(step, status) => work.change(step, { status }, 'now')}
          written={work.takenOut.written}
        />
        {row.late !== '' && (
          <p className="lateline">
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle className="n-ic" cx="8" cy="8" r="6.5" />
              <path className="n-ic" d="M8 4.5v3.75l2.5 1.75" />
            </svg>
            {row.late}
          </p>
        )}
        <p className="links">
          <Button
            look="link"
            id={`change-${row.step ?? row.key}`}
            aria-expanded={isOpen}
            aria-disabled={!row.isInPlan && work.room === 0}
            onClick={() => (row.isInPlan || work.room > 0) && change()}
          >
            {isOpen ? 'Close' : 'Change the step'}
            {which}
          </Button>
          {row.couldShow.length > 0 && !isEndedStep(row) && (
            <Button
              look="link"
              aria-expanded={isShown}
              aria-controls={shown}
              onClick={() => setShown(!isShown)}
            >
              What could we show?{which}
            </Button>
          )}
        </p>
      </div>
      {isTakenOut && (
        <div className="act-form">
          <TakenOutNote
            what="This step was taken out of the plan in another window."
            hasRoom={work.room > 0}
            onPutBack={() => row.step !== null && work.change(row.step, {}, 'now')}
            onLeaveOut={() => work.leaveOut(row)}
          />
        </div>
      )}
      {isShown && <CouldShow id={head.id} row={row} place={shown} />}
      {isOpen && row.step !== null && (
        <div className="act-form">
          <StepForm {...{ head, areas, questions, work }} step={row.step} />
        </div>
      )}
    </li>
  );
}

function StepTitle({ id, row }: { readonly id: string; readonly row: StepRow }): JSX.Element {
  return (
    <h2 className="five-title">
      <span className="qn">
        {isEndedStep(row) && <Dot state={row.status === 'done' ? 'full' : 'bar'} />}
        {row.number}
      </span>
      {row.item === null ? row.title : <a href={paths.answer(id, row.item)}>{row.title}</a>}
    </h2>
  );
}

const STAYS = {
  always: ['full', 'In the first five: always'],
  mostly: ['half', 'In the first five: mostly'],
  'could-be-another': ['open', 'In the first five: could be another'],
} as const;

function StepWords({ row }: { readonly row: StepRow }): JSX.Element {
  const { text, also, since, stays, action } = row;
  const [dot, words] = stays === null ? [null, ''] : STAYS[stays];
  return (
    <>
      {text !== '' && <p className="step">{text}</p>}
      {also.length > 0 && <p className="note">Also for {also.join(', ')}.</p>}
      <div className="at">
        {row.item !== null && <StepLadder row={row} />}
        {dot !== null && (
          <p className="tag">
            <Dot state={dot} />
            {words}
          </p>
        )}
      </div>
      {since !== '' && <p className="note">{since}</p>}
      {action.notes.trim() !== '' && <p className="note kept-lines">{action.notes.trim()}</p>}
    </>
  );
}

type CouldShowProps = {
  readonly id: string;
  readonly row: StepRow;
  readonly place: string;
};

function CouldShow({ id, row, place }: CouldShowProps): JSX.Element {
  return (
    <div className="step-show small" id={place}>
      <ul className="ticks">
        {row.couldShow.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {row.item !== null && (
        <p>
          <a href={paths.answer(id, row.item)}>Note what there is, beside the question</a>
        </p>
      )}
    </div>
  );
}
