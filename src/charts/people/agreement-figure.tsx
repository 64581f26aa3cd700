import { type JSX, lazy, Suspense } from 'react';
import type { AgreementPoint } from '../../core/panel-report/agreement-points';
import type { PanelReport } from '../../core/report-model/panel-model';
import { FigureFrame } from '../figure-frame';
import { AGREEMENT_NOTE } from './agreement-marks';
import '../charts.css';
import './agreement-plot.css';
import { ScrollBox } from '../../ui/scroll-box';

/** recharts comes on its own and only where something of it is drawn. */
const AgreementPlot = lazy(() =>
  import('./agreement-plot').then((module) => ({ default: module.AgreementPlot })),
);

type AgreementFigureProps = {
  readonly panel: PanelReport;
  readonly points: readonly AgreementPoint[];
  readonly levels: readonly string[];
};

/** Score against agreement, with its table; why there is none where too few answers may be told. */
export function AgreementFigure({ panel, points, levels }: AgreementFigureProps): JSX.Element {
  return (
    <FigureFrame
      id="agreement"
      kicker="Score against agreement"
      finding="How high, and how far answers agree"
      note={points.length > 0 ? AGREEMENT_NOTE : ''}
      table={points.length > 0 && <AgreementTable panel={panel} />}
    >
      {points.length === 0 ? (
        <p className="note">
          Nothing is drawn: for that a question needs at least three levels given, and five where
          answers are not attributed.
        </p>
      ) : (
        <div className="agreement">
          <Suspense fallback={null}>
            <AgreementPlot points={points} levels={levels} label={LABEL} />
          </Suspense>
        </div>
      )}
    </FigureFrame>
  );
}

const LABEL =
  'Plot of the level that stands against how far the answers agree; the table below has every question.';

function AgreementTable({ panel }: { readonly panel: PanelReport }): JSX.Element {
  return (
    <ScrollBox label="Score against agreement">
      <table className="plain">
        <caption className="vh">Score against agreement: all figures</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">What stands</th>
            <th scope="col">How far answers agree</th>
          </tr>
        </thead>
        <tbody>
          {panel.sections
            .flatMap(({ rows }) => rows)
            .map((row) => (
              <tr key={row.item}>
                <th scope="row">{row.title}</th>
                <td>{row.levelWords}</td>
                <td>{row.spreadWords}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
