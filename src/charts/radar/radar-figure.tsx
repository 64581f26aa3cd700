import { type JSX, lazy, Suspense } from 'react';
import type { ScoreRow } from '../../core/report-model/report-model';
import {
  FEWEST_SPOKES,
  RADAR_KEY,
  RADAR_SHAPES,
  READ_DISTANCES,
  radarMarks,
  type Spoke,
} from './radar-marks';
import '../charts.css';

/** recharts is the heaviest thing here, so it comes on its own and only where a radar is drawn. */
const Radar = lazy(() => import('./radar').then((module) => ({ default: module.Radar })));

type RadarFigureProps = {
  readonly rows: readonly ScoreRow[];
  /** What the spokes are, in the plural: "functions". */
  readonly what: string;
  readonly isQuick: boolean;
};

/** The radar with its key, or why there is none. The rows beside it carry the same figures. */
export function RadarFigure({ rows, what, isQuick }: RadarFigureProps): JSX.Element {
  const marks = radarMarks(rows, isQuick);
  const { spokes, hasTargets, note } = marks;
  if (spokes.length < FEWEST_SPOKES) {
    return (
      <p className="note no-radar">
        No radar is drawn: it needs at least three {what} with a score.
      </p>
    );
  }
  return (
    <div className="radar-box">
      <div className="radar">
        <Suspense fallback={null}>
          <Radar marks={marks} label={labelOf(spokes, what)} isQuick={isQuick} />
        </Suspense>
      </div>
      <RadarKey hasTargets={hasTargets} isQuick={isQuick} />
      {note !== '' && <p className="note">{note}</p>}
    </div>
  );
}

const labelOf = (spokes: readonly Spoke[], what: string): string => {
  const values = spokes.map(({ shortName, value }) => `${shortName} ${value}`).join(', ');
  return `Radar of ${what}, now and target: ${values}; the table next to it has every figure.`;
};

type RadarKeyProps = { readonly hasTargets: boolean; readonly isQuick: boolean };

function RadarKey({ hasTargets, isQuick }: RadarKeyProps): JSX.Element {
  return (
    <p className="key">
      <span>
        <svg width={RADAR_KEY.width} viewBox="-17 -10 34 20" aria-hidden="true">
          <path className="now-l" d="M-17 0h34" />
          <circle className="now-d" r={RADAR_KEY.dot} />
        </svg>
        Now
      </span>
      {hasTargets && (
        <span>
          <svg width={RADAR_KEY.width} viewBox="-17 -10 34 20" aria-hidden="true">
            <path className="tgt-l" d="M-17 0h34" />
            <path className="tgt" d={RADAR_SHAPES.target} />
          </svg>
          Target
        </span>
      )}
      <span className="soft">
        {isQuick && 'Further out is further on. '}
        {READ_DISTANCES}
      </span>
    </p>
  );
}
