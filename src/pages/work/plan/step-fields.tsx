import { type JSX, useState } from 'react';
import { actionAdded } from '../../../core/action-plan/plan-changes';
import { actionsInOrder } from '../../../core/action-plan/plan-order';
import type { ActionStatus, Plan, PlannedAction } from '../../../core/document/plan';
import { LIMITS } from '../../../core/limits/limits';
import { STATUS_WORDS } from '../../../core/report/plan-report';
import type { StepRow } from '../../../core/report-model/first-steps-model';
import { newId } from '../../../platform/new-id';
import { useMainstayStore } from '../../../store/use-mainstay';
import { SelectField, TextField } from '../../../ui/field';
import { aDay, pastDay } from '../../shared/forms/day-check';
import { useStoreForm } from '../../shared/forms/use-saved-form';
import { useToday } from '../../shared/use-today';
import type { TakenOut } from './taken-out';

type StepFieldsProps = {
  /** Of the assessment. */
  readonly of: string;
  readonly row: StepRow;
  /** How many more steps the plan has room for. */
  readonly room: number;
  readonly onStatus: (step: string, status: ActionStatus) => void;
  readonly written: TakenOut['written'];
};

type Who = Pick<PlannedAction, 'owner' | 'by'>;

const STATUSES = ['to-do', 'doing', 'done', 'dropped'] as const satisfies readonly ActionStatus[];

/** The id of the row's step in a plan that may be newer than the row; null while it is in none. */
function stepNow(plan: Plan, { step, item }: StepRow): string | null {
  if (step !== null && plan.actions[step] !== undefined) return step;
  if (step !== null || item === null) return null;
  const found = actionsInOrder(plan).find(
    ({ items, status }) => items.includes(item) && (status === 'to-do' || status === 'doing'),
  );
  return found?.id ?? null;
}

/** Who and by when; the first word of either puts a suggested step into the plan. How far, once somebody has it. */
export function StepFields({ of, row, room, onStatus, written }: StepFieldsProps): JSX.Element {
  const store = useMainstayStore();
  const [fresh] = useState(newId);
  // Of a step that was late when the page was opened it is said already.
  const [wasLate] = useState(row.late !== '');
  const today = useToday();
  const { text } = useStoreForm<Who>({
    key: `${of}/who/${row.key}`,
    read: ({ heads }) => {
      const plan = heads[of]?.plan;
      const step = plan ? stepNow(plan, row) : null;
      const { owner, by } = (step !== null && plan?.actions[step]) || row.action;
      return { owner, by };
    },
    save: (fields) => {
      const planned = (plan: Plan): Plan => {
        const step = stepNow(plan, row) ?? (row.isInPlan ? row.step : null);
        if (step !== null) return written(plan, step, fields);
        const isEmpty = fields.owner.trim() === '' && fields.by === '';
        if (isEmpty || room === 0) return plan;
        return actionAdded(plan, row.step ?? fresh, { ...row.action, ...fields });
      };
      store.getState().headChanged(of, ({ plan }) => ({ plan: planned(plan) }), 'soon');
    },
  });
  const which = <span className="vh">: {row.title}</span>;
  const hasStatus = row.step !== null && (row.owner !== '' || row.status !== 'to-do');
  const { step } = row;
  return (
    <>
      <TextField
        id={`owner-${row.key}`}
        label={<>Owner{which}</>}
        {...text('owner', { limit: LIMITS.name })}
      />
      <TextField
        id={`by-${row.key}`}
        label={<>By when{which}</>}
        type="date"
        {...text('by', { ...aDay(), ...(wasLate ? {} : { doubt: pastDay(today) }) })}
      />
      {hasStatus && step !== null && (
        <SelectField
          id={`status-${row.key}`}
          label={<>How far{which}</>}
          value={row.status}
          onChange={(event) => {
            const status = STATUSES.find((each) => each === event.target.value);
            if (status) onStatus(step, status);
          }}
        >
          {STATUSES.map((status) => (
            <option value={status} key={status}>
              {STATUS_WORDS[status]}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
