import type { JSX } from 'react';
import { FigureFrame } from '../../charts/figure-frame';
import { FlagList } from '../../charts/flag-list';
import { HeatMap } from '../../charts/heat-map';
import { ScoreFigure } from '../../charts/score-figure';
import type { HrefOf } from '../../charts/table-roles';
import type { Instrument } from '../../core/instrument/instrument';
import type { ReportModel } from '../../core/report/report-model';
import { paths } from '../../ui/paths';
import { OutcomeGrid } from './outcome-grid';

type ResultsFiguresProps = {
  readonly id: string;
  readonly report: ReportModel;
  readonly instrument: Instrument;
  readonly hrefOf: HrefOf;
};

/** Every figure after the four factors, in the order of product 5.6. */
export function ResultsFigures({
  id,
  report,
  instrument,
  hrefOf,
}: ResultsFiguresProps): JSX.Element {
  const { functions, sufficiency, flags, heat, navca, cautious, outcomes, isQuick } = report;
  const shared = {
    levels: instrument.levels,
    isQuick,
    voice: 'you',
    hasOwnTargets: report.hasOwnTargets,
    hrefOf,
    hasKey: false,
  } as const;
  return (
    <>
      <ScoreFigure {...shared} figure={functions} radarOf="functions" />
      <ScoreFigure {...shared} figure={sufficiency} />
      {flags.rows.length > 0 && (
        <FigureFrame id="flags" kicker="Flags" finding={flags.finding}>
          <FlagList rows={flags.rows} hrefOf={(item) => paths.answer(id, item)} />
        </FigureFrame>
      )}
      <FigureFrame
        id="heat"
        kicker="Factor by function"
        finding={heat.finding}
        note={`Choose a ${isQuick ? 'cell' : 'number'} to see the questions behind it.`}
      >
        <HeatMap heat={heat} isQuick={isQuick} hrefOf={hrefOf} />
      </FigureFrame>
      {navca.rows.length > 0 && (
        <ScoreFigure
          {...shared}
          figure={{ ...navca, kicker: `${navca.kicker}, by our own reading` }}
        />
      )}
      {cautious && <ScoreFigure {...shared} figure={cautious} />}
      {outcomes.rows.length > 0 && <OutcomeGrid id={id} outcomes={outcomes} />}
    </>
  );
}
