import type { JSX } from 'react';
import type { PanelReport } from '../../../../core/report-model/panel-model';
import { ScrollBox } from '../../../../ui/scroll-box';
import { SaidCell } from '../../../shared/said-cell';

type ChosenTableProps = {
  readonly rows: PanelReport['priorities'];
  readonly label: string;
  /** On page 1 long texts are cut to fit; they stand in full further on. */
  readonly isShort?: boolean;
};

/** What the room chose to do, with owner and date. */
export function ChosenTable({ rows, label, isShort = false }: ChosenTableProps): JSX.Element {
  const short = isShort ? 'clamp' : '';
  return (
    <ScrollBox label={label}>
      <table className="plain prio chosen written">
        <thead>
          <tr>
            <th scope="col">Priority</th>
            <th scope="col">Owner</th>
            <th scope="col">By when</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, text, owner, by }) => (
            <tr key={id}>
              <th scope="row">
                <span className={short}>{text}</span>
              </th>
              <td className="write">
                {owner.trim() === '' ? (
                  <span className="soft">no owner yet</span>
                ) : (
                  <span className={short}>{owner}</span>
                )}
              </td>
              <SaidCell className="write" text={by} missing="no date yet" />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
