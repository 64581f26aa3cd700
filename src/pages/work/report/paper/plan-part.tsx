import { Fragment, type JSX } from 'react';
import type { PlanReport, PlanRow } from '../../../../core/report-model/plan-model';
import type { ReportNames } from '../../../../core/report-model/report-model';
import { ScrollBox } from '../../../../ui/scroll-box';
import { PlanTableRow } from '../../../shared/plan-table-row';
import { IfDoneFigure } from '../if-done-figure';
import { Part } from './part';

type PlanPartProps = {
  readonly plan: PlanReport;
  readonly levels: readonly string[];
  readonly names: ReportNames;
  readonly isQuick: boolean;
};

/** The action plan by improvement area, then what the profile would be if it is done. */
export function PlanPart({ plan, levels, names, isQuick }: PlanPartProps): JSX.Element {
  return (
    <>
      <Part kicker="Action plan" finding={plan.finding} className="plan-part">
        {plan.groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ id, name, about, rows }) => (
            <Fragment key={id}>
              <h3 className="others">{name}</h3>
              {about !== '' && <p className="small soft about">{about}</p>}
              <ActionTable name={name} rows={rows} />
            </Fragment>
          ))}
      </Part>
      {plan.ifDone.rows.length > 0 && (
        <IfDoneFigure ifDone={plan.ifDone} levels={levels} names={names} isQuick={isQuick} />
      )}
    </>
  );
}

type ActionTableProps = { readonly name: string; readonly rows: readonly PlanRow[] };

function ActionTable({ name, rows }: ActionTableProps): JSX.Element {
  return (
    <ScrollBox label={`Action plan: ${name}`}>
      <table className="plain actions written">
        <caption className="vh">Action plan: {name}</caption>
        <thead>
          <tr>
            <th scope="col">Step, and the answers it lifts</th>
            <th scope="col">Owner</th>
            <th scope="col">By when</th>
            <th scope="col">Cost</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PlanTableRow row={row} key={row.id} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
