import { type JSX, memo } from 'react';
import type { PlanReport } from '../../../core/report-model/plan-model';
import { PlanTableRow } from '../../shared/plan-table-row';

type PrintedPlanProps = { readonly plan: PlanReport };

/** The plan as a table, on paper only. */
export const PrintedPlan = memo(function PrintedPlan({ plan }: PrintedPlanProps): JSX.Element {
  return (
    <table className="plain printed-plan written">
      <caption className="vh">The plan</caption>
      <thead>
        <tr>
          <th scope="col">Step, and the answers it lifts</th>
          <th scope="col">Owner</th>
          <th scope="col">By</th>
          <th scope="col">Cost</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      {plan.groups.map(({ id, name, rows }) => (
        <tbody key={id}>
          <tr className="printed-area">
            <th scope="rowgroup" colSpan={5}>
              {name}
            </th>
          </tr>
          {rows.map((row) => (
            <PlanTableRow row={row} key={row.id} />
          ))}
        </tbody>
      ))}
    </table>
  );
});
