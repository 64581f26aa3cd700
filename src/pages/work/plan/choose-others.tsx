import { type JSX, useEffect, useRef } from 'react';
import { EMPTY_ACTION } from '../../../core/action-plan/suggested-actions';
import type { OtherRow } from '../../../core/report-model/first-steps-model';
import { Button } from '../../../ui/button';
import type { PlanWork } from './use-plan-work';

type ChooseOthersProps = { readonly rows: readonly OtherRow[]; readonly work: PlanWork };

/** The other answers below target, those that would help most first, each to be put into the plan. */
export function ChooseOthers({ rows, work }: ChooseOthersProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const isOpen = work.room > 0;
  const focusAt = useRef<{ readonly at: number; readonly of: number } | null>(null);
  // Once the row that was pressed is gone, its neighbour takes the focus.
  useEffect(() => {
    if (focusAt.current === null || focusAt.current.of === rows.length) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(focusAt.current.at, buttons.length - 1)] ?? list.current)?.focus();
    focusAt.current = null;
  });
  if (rows.length === 0) return <p>No other answer is below its target.</p>;
  const put = ({ item, title, text, area }: OtherRow, at: number) => {
    if (!isOpen) return;
    focusAt.current = { at, of: rows.length };
    work.put({
      step: null,
      isInPlan: false,
      action: { ...EMPTY_ACTION, text, area, items: [item] },
    });
    work.focusAnd('', `“${title}” is in the plan, with its step.`);
  };
  return (
    <ul className="others" ref={list} tabIndex={-1}>
      {rows.map((row, at) => (
        <li key={row.item}>
          <div>
            <p>
              <span className="qn">{row.number} </span>
              <b>{row.title}</b>
            </p>
            <p className="small">{row.text}</p>
            <p className="note">
              {row.sectionName}: {row.levelWords}, target {row.targetWords}.
              {row.targetReason.trim() !== '' && ` ${row.targetReason.trim()}`}
            </p>
          </div>
          <Button isSlim aria-disabled={!isOpen} onClick={() => put(row, at)}>
            Put into the plan<span className="vh">: {row.title}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
