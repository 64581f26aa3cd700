import type { JSX } from 'react';
import type { PlanRow } from '../../core/report-model/plan-model';
import { SaidCell } from './said-cell';

/** One step as a row on paper: what, the answers it lifts and its notes, then owner, date, cost and status. */
export function PlanTableRow({ row }: { readonly row: PlanRow }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <span className="kept-lines">{row.text}</span>
        {row.closes.length > 0 && (
          <span className="small soft">
            For: {row.closes.map(({ number, title }) => `${number} ${title}`).join('; ')}.
          </span>
        )}
        {row.notes.trim() !== '' && <span className="small kept-lines">{row.notes}</span>}
        {row.since !== '' && <span className="small">{row.since}</span>}
      </th>
      <SaidCell text={row.owner} missing="no owner yet" />
      <td>
        {row.by === '' ? <span className="soft">no date yet</span> : row.by}
        {row.isOverdue && <b> Late</b>}
      </td>
      <SaidCell text={row.cost} missing="not given" />
      <td>{row.statusWords}</td>
    </tr>
  );
}
