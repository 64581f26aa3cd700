import type { JSX } from 'react';
import { DumbbellRows } from '../../../charts/dumbbell-rows';
import { FigureFrame } from '../../../charts/figure-frame';
import type { HrefOf } from '../../../charts/table-roles';
import type { PartnerLine, PartnerReport } from '../../../core/report-model/partner-model';
import { ScrollBox } from '../../../ui/scroll-box';

type PartnerFigureProps = {
  readonly report: PartnerReport;
  readonly levels: readonly string[];
  readonly hrefOf?: HrefOf;
};

/** Our own level and our partners', question by question, with the table behind it. */
export function PartnerFigure({ report, levels, hrefOf }: PartnerFigureProps): JSX.Element {
  return (
    <FigureFrame
      id="partners"
      kicker="Our own view and our partners’"
      finding={report.finding}
      note={`${report.who} ${report.note}`}
      table={<PartnerTable lines={report.lines} />}
    >
      <DumbbellRows
        rows={report.lines.map((line) => ({
          id: line.item,
          title: line.title,
          section: line.section,
          one: line.own,
          oneWords: line.ownWords,
          other: line.partners,
          otherWords: line.partnersWords,
        }))}
        levels={levels}
        caption="Our own level and the middle of what partners say"
        oneName="Our own"
        otherName="Partners"
        hrefOf={hrefOf}
      />
    </FigureFrame>
  );
}

function PartnerTable({ lines }: { readonly lines: readonly PartnerLine[] }): JSX.Element {
  return (
    <ScrollBox label="Partner view">
      <table className="plain">
        <caption className="vh">Our own level and our partners’</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Our own</th>
            <th scope="col">Partners</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.item}>
              <th scope="row">{line.title}</th>
              <td>{line.ownWords}</td>
              <td>{line.partnersWords}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
