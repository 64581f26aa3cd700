import { type JSX, memo } from 'react';
import type { PlanReport, PlanRow } from '../../core/report/plan-model';

type PrintedPlanProps = { readonly plan: PlanReport };

/** The plan as a table, on paper only: drawn again when there is time, not at each key. */
export const PrintedPlan = memo(function PrintedPlan({ plan }: PrintedPlanProps): JSX.Element {
  return (
    <table className="plain printed-plan">
      <caption className="vh">The plan</caption>
      <thead>
        <tr>
          <th scope="col">Action, and the gaps it closes</th>
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
            <PrintedRow row={row} key={row.id} />
          ))}
        </tbody>
      ))}
    </table>
  );
});

function PrintedRow({ row }: { readonly row: PlanRow }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <span className="kept-lines">{row.text}</span>
        {row.closes.length > 0 && (
          <span className="small">Closes: {row.closes.map(({ title }) => title).join('; ')}</span>
        )}
        {row.notes !== '' && <span className="small kept-lines">{row.notes}</span>}
      </th>
      <td>{row.owner}</td>
      <td>
        {row.by}
        {row.isOverdue && <b> Overdue</b>}
      </td>
      <td>{row.cost}</td>
      <td>{row.statusWords}</td>
    </tr>
  );
}
