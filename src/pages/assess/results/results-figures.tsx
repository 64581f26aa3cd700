import type { JSX, ReactNode } from 'react';
import { FigureFrame } from '../../../charts/figure-frame';
import { FlagList } from '../../../charts/flag-list';
import { HeatMapFigure } from '../../../charts/heat/heat-map-figure';
import { RadarFigure } from '../../../charts/radar/radar-figure';
import { ScoreFigure } from '../../../charts/score-figure';
import type { HrefOf } from '../../../charts/table-roles';
import type { Instrument } from '../../../core/instrument/instrument';
import type { Figure, ReportModel } from '../../../core/report-model/report-model';
import { lowerFirst } from '../../../core/wording/words';
import { Fold } from '../../../ui/fold';
import { paths } from '../../../ui/paths';
import { useKeptFold } from '../../shared/kept-place';
import { OutcomeGrid } from './outcome-grid';

type FiguresProps = {
  readonly report: ReportModel;
  readonly instrument: Instrument;
  readonly hrefOf: HrefOf;
};
type ResultsFiguresProps = FiguresProps & {
  readonly id: string;
  /** What else is folded away with the other ways to look. */
  readonly more?: ReactNode;
};

const shared = ({ report, instrument, hrefOf }: FiguresProps) =>
  ({
    levels: instrument.levels,
    isQuick: report.isQuick,
    voice: 'you',
    hasOwnTargets: report.hasOwnTargets,
    hrefOf,
  }) as const;

/** The sections, each as a dot on a line with its target. */
export function SectionsFigure({
  figure,
  ...props
}: FiguresProps & { readonly figure: Figure }): JSX.Element {
  return <ScoreFigure {...shared(props)} figure={figure} />;
}

/** The functions and the flags side by side, and every other way to look in one fold. */
export function ResultsFigures(props: ResultsFiguresProps): JSX.Element {
  const { id, report, more } = props;
  const [isOpen, open] = useKeptFold(`ways ${id}`);
  const { functions, flags, sufficiency, viewGroups, names, cautious, outcomes } = report;
  const inside = [
    'Sections by function',
    ...(sufficiency.rows.length > 0 ? [lowerFirst(names.factors)] : []),
    ...(viewGroups.rows.length > 0 ? [names.viewShort] : []),
    ...(cautious ? ['only what you can show'] : []),
    ...(outcomes.rows.length > 0 ? ['outcomes'] : []),
  ];
  return (
    <>
      <div className="pairfig">
        <ScoreFigure {...shared(props)} figure={functions} hasKey={false} />
        {flags.rows.length > 0 && (
          <FigureFrame id="flags" kicker={flags.kicker} finding={flags.finding}>
            <FlagList
              rows={flags.brief}
              hrefOf={(item) => paths.answer(id, item)}
              askHref={paths.plan(id, 'ask')}
            />
          </FigureFrame>
        )}
      </div>
      <Fold
        title="More ways to look at the same answers"
        inside={inside.join(', ')}
        isOpen={isOpen}
        onToggle={open}
      >
        {more}
        <MoreWays {...props} />
      </Fold>
    </>
  );
}

function MoreWays(props: ResultsFiguresProps): JSX.Element {
  const { id, report, hrefOf } = props;
  const { functions, sufficiency, heat, viewGroups, cautious, outcomes, isQuick } = report;
  return (
    <>
      <FigureFrame
        id="heat"
        kicker="Section by function"
        finding={heat.finding}
        note={
          <span className="hint">
            Choose a {isQuick ? 'cell' : 'number'} to see the questions behind it.
          </span>
        }
      >
        <HeatMapFigure heat={heat} isQuick={isQuick} hrefOf={hrefOf} />
      </FigureFrame>
      {sufficiency.rows.length > 0 && (
        <ScoreFigure {...shared(props)} figure={sufficiency} hasKey={false} />
      )}
      <FigureFrame
        id="radar"
        kicker="The functions as a radar"
        finding="The same scores as above, as one shape"
      >
        <RadarFigure rows={functions.rows} what="functions" isQuick={isQuick} />
      </FigureFrame>
      {viewGroups.rows.length > 0 && (
        <ScoreFigure
          {...shared(props)}
          figure={{ ...viewGroups, kicker: `${viewGroups.kicker}, by our own reading` }}
          hasKey={false}
        />
      )}
      {cautious && <ScoreFigure {...shared(props)} figure={cautious} hasKey={false} />}
      {outcomes.rows.length > 0 && <OutcomeGrid id={id} outcomes={outcomes} />}
    </>
  );
}

/** What a reader must be told, once, at the foot. */
export function FinePrint(): JSX.Element {
  return (
    <p className="note limits">
      Scores are your own. They are not a grade, and not an accreditation result.{' '}
      <a href={paths.howItWorks}>How scores are made</a>
    </p>
  );
}
