import type { JSX } from 'react';
import { FigureFrame } from '../../../charts/figure-frame';
import type { ReportModel } from '../../../core/report-model/report-model';
import { paths } from '../../../ui/paths';
import { ScrollBox } from '../../../ui/scroll-box';

type OutcomeGridProps = { readonly id: string; readonly outcomes: ReportModel['outcomes'] };

/** Confidence and proof for each outcome: beside the scores, never among them. Method 0.13. */
export function OutcomeGrid({ id, outcomes }: OutcomeGridProps): JSX.Element {
  const hasNotes = outcomes.rows.some(({ note }) => note !== '');
  return (
    <FigureFrame
      id="outcomes"
      kicker="Outcomes, beside the scores"
      finding={outcomes.finding}
      note="These answers are never scored."
    >
      <ScrollBox label="Outcomes">
        <table className="plain outcomes">
          <caption className="vh">Confidence and proof for each outcome</caption>
          <thead>
            <tr>
              <th scope="col">Outcome</th>
              <th scope="col">How confident you are</th>
              <th scope="col">What proof there is</th>
              {hasNotes && <th scope="col">Your note</th>}
            </tr>
          </thead>
          <tbody>
            {outcomes.rows.map(({ id: pathway, name, confidence, proof, note }) => (
              <tr key={pathway}>
                <th scope="row">{name}</th>
                <td>{confidence}</td>
                <td>{proof}</td>
                {hasNotes && <td>{note}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="row outcomes-link">
        <a className="btn slim" href={paths.outcomes(id)}>
          Answer or change these
        </a>
      </p>
    </FigureFrame>
  );
}
