import type { JSX, ReactNode } from 'react';
import type { PriorityRow } from '../../core/report/report-model';
import { lowerFirst } from '../../core/report/words';
import { paths } from '../../ui/paths';
import { Ladder } from '../shared/ladder';
import { useIsFinal } from '../shared/use-is-final';

type GapRowProps = {
  readonly id: string;
  readonly row: PriorityRow;
  readonly isQuick: boolean;
  /** False for a held row whose target is reached by now. */
  readonly isGap: boolean;
  readonly isOpen: boolean;
  readonly isPlanned: boolean;
  /** Null where nothing can be put into the plan: it is final, or full. */
  readonly onPlan: (() => void) | null;
  readonly reason: string;
  readonly onToggle: () => void;
  /** The form for its target, while open. */
  readonly children: ReactNode;
};

/** One gap: what it is, what to do next, and on one row with it where you are and what you aim for. */
export function GapRow(props: GapRowProps): JSX.Element {
  const { id, row, isQuick, isGap, isOpen, isPlanned, onPlan, reason, onToggle, children } = props;
  const isFinal = useIsFinal(id);
  return (
    <li className="gap">
      <div>
        <h4>
          <a href={paths.answer(id, row.item)}>{row.title}</a>
        </h4>
        <p className="soft small">
          {row.sectionName}. {row.helps}
        </p>
        {isGap && <NextStep row={row} />}
      </div>
      <div className="gapnum">
        <Ladder level={row.level} target={row.target} />
        <p className="small">
          <span className="vh">Now: </span>
          {row.levelWords}
          <span className="soft">
            {isGap ? ' to' : ', target'} {lowerFirst(row.targetWords)}
          </span>
        </p>
        {isGap && !isQuick && (
          <p className="small">
            <b className="num">{row.share}%</b> of your total gap
          </p>
        )}
        {!isGap && <p className="small">No longer a gap</p>}
        {reason.trim() !== '' && !isOpen && <p className="note">Target: {reason}</p>}
      </div>
      {!isFinal && (
        <p className="gapact">
          {isPlanned && (
            <a className="in-plan" id={`${row.item}-planned`} href={paths.plan(id)}>
              In your plan<span className="vh">: {row.title}</span>
            </a>
          )}
          {isGap && !isPlanned && onPlan && (
            <button className="btn slim" type="button" onClick={onPlan}>
              Put into the plan<span className="vh">: {row.title}</span>
            </button>
          )}
          <button
            className="btn slim"
            type="button"
            id={`${row.item}-change`}
            aria-expanded={isOpen}
            onClick={onToggle}
          >
            {isOpen ? 'Close' : 'Change target'} <span className="vh">for {row.title}</span>
          </button>
        </p>
      )}
      {isOpen && <div className="gapform">{children}</div>}
    </li>
  );
}

function NextStep({ row }: { readonly row: PriorityRow }): JSX.Element | null {
  if (row.nextStep === '') return null;
  return (
    <>
      <p className="next">
        <b>Next step</b> {row.nextStep}
      </p>
      {row.improvementArea !== '' && (
        <p className="soft small">Improvement area: {lowerFirst(row.improvementArea)}</p>
      )}
    </>
  );
}
