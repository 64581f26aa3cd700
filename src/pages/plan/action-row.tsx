import { type JSX, memo, type ReactNode } from 'react';
import type { PlanRow } from '../../core/report/plan-model';
import { STATUS_WORDS } from '../../core/report/plan-report';
import type { ActionStatus } from '../../core/response/plan';
import { Dot, type DotState } from '../../ui/dot';
import { ActionFacts, Closes } from './action-facts';
import type { Grip } from './use-drag';
import { shortOf } from './use-plan-work';

const STATUSES = ['to-do', 'doing', 'done', 'dropped'] as const satisfies readonly ActionStatus[];
const DOTS = {
  'to-do': 'open',
  doing: 'half',
  done: 'full',
  dropped: 'bar',
} as const satisfies Record<ActionStatus, DotState>;

/** What can be done to a row, the same object as long as the page stands. */
export type RowActs = {
  readonly grip: Grip;
  readonly onStatus: (id: string, status: ActionStatus) => void;
  readonly onStep: (id: string, step: -1 | 1) => void;
  readonly onToggle: (id: string) => void;
};

type ActionRowProps = {
  /** Of the assessment. */
  readonly of: string;
  readonly row: PlanRow;
  /** Null in a plan that is final. */
  readonly acts: RowActs | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Signed: only how far it is, its owner, date and notes can change. */
  readonly isFixed: boolean;
  readonly isDragged: boolean;
  readonly isDropHere: boolean;
  /** Its form, while open. */
  readonly children: ReactNode;
};

/** A row is made anew for each key typed into any other: it is drawn again only when it says something else. */
const saysTheSame = (
  { row, ...one }: ActionRowProps,
  { row: otherRow, ...other }: ActionRowProps,
): boolean =>
  one.of === other.of &&
  one.acts === other.acts &&
  one.isFixed === other.isFixed &&
  one.isFirst === other.isFirst &&
  one.isLast === other.isLast &&
  one.isDragged === other.isDragged &&
  one.isDropHere === other.isDropHere &&
  one.children === other.children &&
  JSON.stringify(row) === JSON.stringify(otherRow);

/** One action: what, who, by when and how far; its form opens under it. */
export const ActionRow = memo(function ActionRow(props: ActionRowProps): JSX.Element {
  const { of, row, acts, isFixed, children } = props;
  const isOpen = children !== null;
  return (
    <li className={classOf(props)} data-action={row.id}>
      {acts && !isFixed && <GripHandle id={row.id} grip={acts.grip} />}
      <div className="act-what">
        <h3 className="act-text">{row.text}</h3>
        {!isOpen && <Closes id={of} closes={row.closes} hasLinks={!isFixed} />}
        {row.since !== '' && <p className="note act-since">{row.since}</p>}
        {!isOpen && row.notes !== '' && <p className="note act-notes">{row.notes}</p>}
      </div>
      {isOpen ? null : <ActionFacts row={row} />}
      {acts ? (
        <Controls {...props} acts={acts} isOpen={isOpen} />
      ) : (
        <p className="tag act-do">
          <Dot state={DOTS[row.status]} />
          {row.statusWords}
        </p>
      )}
      {isOpen && <div className="act-form">{children}</div>}
    </li>
  );
}, saysTheSame);

const classOf = ({ row, children, isDragged, isDropHere }: ActionRowProps): string =>
  [
    'act',
    row.status === 'dropped' || row.status === 'done' ? 'act-past' : '',
    children !== null ? 'act-open' : '',
    isDragged ? 'act-dragged' : '',
    isDropHere ? 'act-drop' : '',
  ]
    .filter(Boolean)
    .join(' ');

/** For a hand or a mouse alone: the buttons for moving up and down do the same for everyone. */
type GripHandleProps = { readonly id: string; readonly grip: Grip };

function GripHandle({ id, grip }: GripHandleProps): JSX.Element {
  return (
    <span
      className="grip"
      aria-hidden="true"
      title="Drag to another place"
      onPointerDown={(event) => grip.onDown(event, id)}
      onPointerMove={grip.onMove}
      onPointerUp={grip.onUp}
      onPointerCancel={grip.onCancel}
    >
      <svg viewBox="0 0 12 20" aria-hidden="true">
        {[4, 10, 16].flatMap((y) => [
          <circle cx="3" cy={y} r="1.6" key={`a${y}`} />,
          <circle cx="9" cy={y} r="1.6" key={`b${y}`} />,
        ])}
      </svg>
    </span>
  );
}

type ControlsProps = Pick<ActionRowProps, 'row' | 'isFirst' | 'isLast' | 'isFixed'> & {
  readonly acts: RowActs;
  readonly isOpen: boolean;
};

function Controls({ row, isFirst, isLast, isOpen, isFixed, acts }: ControlsProps): JSX.Element {
  const which = <span className="vh">: {shortOf(row.text)}</span>;
  const moves = isFixed
    ? []
    : ([
        {
          step: -1,
          words: 'Move up',
          key: 'up',
          isEnd: isFirst,
          path: 'M10 16V4M4.5 9.5L10 4l5.5 5.5',
        },
        {
          step: 1,
          words: 'Move down',
          key: 'down',
          isEnd: isLast,
          path: 'M10 4v12M4.5 10.5L10 16l5.5-5.5',
        },
      ] as const);
  return (
    <div className="act-do">
      <p className="act-status">
        <label className="vh" htmlFor={`status-${row.id}`}>
          How far{which}
        </label>
        <Dot state={DOTS[row.status]} />
        <select
          className="field"
          id={`status-${row.id}`}
          value={row.status}
          onChange={(event) => {
            const chosen = STATUSES.find((status) => status === event.target.value);
            if (chosen) acts.onStatus(row.id, chosen);
          }}
        >
          {STATUSES.map((status) => (
            <option value={status} key={status}>
              {STATUS_WORDS[status]}
            </option>
          ))}
        </select>
      </p>
      <p className="act-buttons">
        {moves.map(({ step, words, key, isEnd, path }) => (
          <button
            type="button"
            className="btn bare act-step"
            id={`${key}-${row.id}`}
            key={key}
            title={words}
            aria-disabled={isEnd}
            onClick={() => !isEnd && acts.onStep(row.id, step)}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={path} />
            </svg>
            <span className="vh">
              {words}
              {which}
            </span>
          </button>
        ))}
        <button
          type="button"
          className="btn slim"
          id={`change-${row.id}`}
          aria-expanded={isOpen}
          onClick={() => acts.onToggle(row.id)}
        >
          {isOpen ? 'Close' : 'Change'}
          {which}
        </button>
      </p>
    </div>
  );
}
