import { Fragment, type JSX, useEffect, useMemo, useRef } from 'react';
import { isAddedSince } from '../../core/action-plan/after-sign-off';
import { beforeAfterStep } from '../../core/action-plan/plan-changes';
import { actionsInOrder } from '../../core/action-plan/plan-order';
import type { Guidance } from '../../core/instrument/instrument';
import type { PlanReport, PlanRow } from '../../core/report/plan-model';
import { NO_AREA } from '../../core/report/plan-report';
import type { PriorityRow } from '../../core/report/report-model';
import type { AssessmentHead } from '../../core/response/assessment';
import { letGoOf } from '../../ui/held-back';
import { Plus } from '../../ui/icons';
import { ActionForm } from './action-form';
import { ActionRow, type RowActs } from './action-row';
import { ClosesField } from './closes-field';
import { type Drop, useDrag } from './use-drag';
import { type PlanWork, type Removed, shortOf } from './use-plan-work';

type Group = PlanReport['groups'][number];

type PlanGroupsProps = {
  readonly head: AssessmentHead;
  readonly areas: Guidance['improvementAreas'];
  readonly plan: PlanReport | null;
  readonly gaps: readonly PriorityRow[];
  readonly work: PlanWork;
};

/** The actions by improvement area: each area is there, so that an action can be moved into it. */
export function PlanGroups(props: PlanGroupsProps): JSX.Element {
  const { head, areas, plan, work } = props;
  const rowsOf = (area: string) => plan?.groups.find(({ id }) => id === area)?.rows ?? [];
  const isKnown = (area: string) => areas.some(({ id }) => id === area);
  const groupOf = (area: string) => (isKnown(area) ? area : '');
  const groups: readonly Group[] = [...areas, { id: '', name: NO_AREA, about: '' }].map((area) => ({
    ...area,
    rows: rowsOf(area.id),
  }));
  const drop = (id: string, { area, before }: Drop) => {
    const ids = rowsOf(area).map((row) => row.id);
    const others = ids.filter((other) => other !== id);
    const at = before === null ? others.length : others.indexOf(before);
    if (ids.indexOf(id) === at) return;
    const name = groups.find((group) => group.id === area)?.name ?? '';
    const words = `Moved to place ${at + 1} of ${others.length + 1} in “${name}”.`;
    work.move(id, area, before, { focusOn: `change-${id}`, words });
  };
  const { dragged, grip } = useDrag(drop);
  const step = (id: string, by: -1 | 1) => {
    const group = groups.find(({ rows }) => rows.some((row) => row.id === id));
    const ids = group?.rows.map((row) => row.id) ?? [];
    const before = beforeAfterStep(ids, id, by);
    if (!group || before === undefined) return;
    const words = `Moved to place ${ids.indexOf(id) + by + 1} of ${ids.length} in “${group.name}”.`;
    const area = head.plan.actions[id]?.area ?? group.id;
    work.move(id, area, before, { focusOn: `${by < 0 ? 'up' : 'down'}-${id}`, words });
  };
  const acts = useSteadyActs({
    grip,
    onStatus: (id, status) => work.change(id, { status }, 'now'),
    onStep: step,
    onToggle: work.toggle,
  });
  const removedIn = (area: string) =>
    work.removed !== null && groupOf(work.removed.action.area) === area ? work.removed : null;
  const shown = groups.filter(
    ({ id, rows }) => rows.length > 0 || removedIn(id) !== null || id !== '',
  );
  return (
    <>
      {shown.map((group) => (
        <AreaOfPlan
          key={group.id}
          group={group}
          removed={removedIn(group.id)}
          isDropAtEnd={dragged?.drop?.before === null && dragged.drop.area === group.id}
          work={work}
          rowOf={(row, at) => (
            <ActionRow
              of={head.id}
              row={row}
              acts={acts}
              isFixed={head.signOff.isFinal}
              isFirst={at === 0}
              isLast={at === group.rows.length - 1}
              isDragged={dragged?.id === row.id}
              isDropHere={dragged?.drop?.before === row.id}
            >
              {work.openId === row.id ? <OpenAction {...props} row={row} /> : null}
            </ActionRow>
          )}
        />
      ))}
    </>
  );
}

/** Always the same object, doing what the newest would do: a row need not be drawn again for it. */
function useSteadyActs(acts: RowActs): RowActs {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const { grip } = acts;
  return useMemo(
    () => ({
      grip,
      onStatus: (id, status) => latest.current.onStatus(id, status),
      onStep: (id, step) => latest.current.onStep(id, step),
      onToggle: (id) => latest.current.onToggle(id),
    }),
    [grip],
  );
}

type AreaOfPlanProps = {
  readonly group: Group;
  readonly removed: Removed | null;
  readonly isDropAtEnd: boolean;
  readonly work: PlanWork;
  readonly rowOf: (row: PlanRow, at: number) => JSX.Element;
};

function AreaOfPlan(props: AreaOfPlanProps): JSX.Element {
  const { group, removed, isDropAtEnd, work, rowOf } = props;
  const { id, name, about, rows } = group;
  const heading = `area-of-plan-${id}`;
  const isAtEnd = removed !== null && !rows.some((row) => row.id === removed.before);
  return (
    <section className="plan-area" aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      {about !== '' && <p className="soft">{about}</p>}
      <ol className={isDropAtEnd ? 'rows plan-rows drop-end' : 'rows plan-rows'} data-area={id}>
        {rows.map((row, at) => (
          <Fragment key={row.id}>
            {removed?.before === row.id && <RemovedRow removed={removed} work={work} />}
            {rowOf(row, at)}
          </Fragment>
        ))}
        {removed !== null && isAtEnd && <RemovedRow removed={removed} work={work} />}
        {rows.length === 0 && removed === null && (
          <li className="act-none soft">Nothing planned here.</li>
        )}
      </ol>
      <p>
        <button
          type="button"
          className="btn slim"
          aria-disabled={work.room === 0}
          onClick={() => work.room > 0 && work.add(id)}
        >
          <Plus />
          Add an action <span className="vh">to: {name}</span>
        </button>
      </p>
    </section>
  );
}

type RemovedRowProps = { readonly removed: Removed; readonly work: PlanWork };

/** In the place of an action just taken out: a way to have it back, whole. */
function RemovedRow({ removed, work }: RemovedRowProps): JSX.Element {
  return (
    <li className="act-removed">
      Removed “{shortOf(removed.action.text)}”.{' '}
      <button
        type="button"
        className="linklike fold"
        id="put-back"
        onClick={() => work.putBack(removed)}
      >
        Put it back
      </button>
    </li>
  );
}

type OpenActionProps = PlanGroupsProps & { readonly row: PlanRow };

function OpenAction({ head, areas, plan, gaps, work, row }: OpenActionProps): JSX.Element | null {
  const action = actionsInOrder(head.plan).find(({ id }) => id === row.id);
  if (!action) return null;
  const remove = () => {
    const rows = plan?.groups.find((group) => group.rows.includes(row))?.rows ?? [];
    letGoOf(`${head.id}/plan/${row.id}`);
    work.remove({ action, before: rows[rows.indexOf(row) + 1]?.id ?? null });
  };
  const isFixed = head.signOff.isFinal && !isAddedSince(head.signed, row.id);
  return (
    <div className="stack">
      <ActionForm
        isFixed={isFixed}
        of={head.id}
        action={action}
        areas={areas}
        onChange={(fields) => work.change(row.id, fields, 'soon')}
        onArea={() => work.focusAnd(`area-${row.id}`, 'Moved to that part of the plan.')}
      />
      {!isFixed && (
        <ClosesField
          action={action}
          closes={row.closes}
          gaps={gaps}
          onChange={(items, said) => {
            work.change(row.id, { items }, 'now');
            work.focusAnd('', said);
          }}
        />
      )}
      <p className="row">
        <button type="button" className="btn slim" onClick={() => work.toggle(row.id)}>
          Close
        </button>
        {!isFixed && (
          <button type="button" className="btn bare slim" onClick={remove}>
            Remove this action
          </button>
        )}
      </p>
    </div>
  );
}
