import type { JSX } from 'react';
import type { Sums } from '../../../core/report/dimension-sums';
import type { HeatCell, ScoreRow } from '../../../core/report-model/report-model';
import { questions } from './words';

type HowReachedProps = {
  readonly sums: Sums;
  readonly levels: readonly string[];
  /** The score as drawn: a dimension's row or a heat map's cell. */
  readonly row: ScoreRow | null;
  readonly cell: HeatCell | null;
};

/** The sums of one score in plain words. Method 2.3; a cell follows 0.2. */
export function HowReached({ sums, levels, row, cell }: HowReachedProps): JSX.Element {
  const { rated, points, mostOfRated } = sums;
  const score = row ? row.score : (cell?.score ?? null);
  if (row?.state === 'not-applicable' || sums.rated + sums.dontKnow + sums.blank === 0) {
    const items = row?.items ?? cell?.items ?? [];
    return <p className="measure">{items.length === 0 ? NOT_ASKED : NOT_APPLICABLE}</p>;
  }
  return (
    <ol className="sums measure">
      <li>
        <span>{countWords(sums)}</span>
      </li>
      {rated > 0 && (
        <li>
          <span>
            A rated answer brings 0 points at “{levels[0]}”, one more for each level, and 4 at “
            {levels[4]}”, times the weight of its question here.
          </span>
        </li>
      )}
      {score !== null && (
        <li>
          <span>
            The rated answers bring <b className="num">{points}</b> of the{' '}
            <b className="num">{mostOfRated}</b> points they could. Out of 100 that is{' '}
            <b className="num">{score}</b>, to the nearest whole number.
          </span>
        </li>
      )}
      {row && <RangeStep sums={sums} row={row} />}
      {score === null && (
        <li>
          <span>{row ? whyNoScore(row) : whyNoCellScore(sums)}</span>
        </li>
      )}
    </ol>
  );
}

function RangeStep({ sums, row }: { readonly sums: Sums; readonly row: ScoreRow }): JSX.Element {
  const { points, mostOfRated, mostOfAll } = sums;
  const atBest = points + mostOfAll - mostOfRated;
  return (
    <>
      {row.range && (
        <li>
          <span>
            If every unknown turned out at the bottom, it would be {points} of {mostOfAll} points,
            or <b className="num">{row.range.low}</b>. At the top, {atBest} of {mostOfAll}, or{' '}
            <b className="num">{row.range.high}</b>. That is the range.
          </span>
        </li>
      )}
      {row.shown === 'score' && !row.range && (
        <li>
          <span>Nothing is unknown, so there is no range.</span>
        </li>
      )}
    </>
  );
}

const countWords = ({ rated, dontKnow, blank, notOurRole }: Sums): string => {
  const applicable = rated + dontKnow + blank;
  const parts = [
    dontKnow > 0 ? `${dontKnow} ${dontKnow === 1 ? 'is' : 'are'} “don’t know”` : '',
    blank > 0 ? `${blank} ${blank === 1 ? 'is' : 'are'} not answered` : '',
  ].filter(Boolean);
  const unknown = parts.length > 0 ? `; ${parts.join(' and ')}` : '';
  const left =
    notOurRole > 0
      ? ` ${questions(notOurRole)} marked “not our role” ${notOurRole === 1 ? 'is' : 'are'} left out.`
      : '';
  return `${rated} of the ${questions(applicable)} that apply ${rated === 1 ? 'is' : 'are'} rated${unknown}.${left}`;
};

const NOT_ASKED = 'None of the questions asked was about this, so there is nothing to score.';
const NOT_APPLICABLE =
  'The questions that ask about this are all marked “not our role”, so there is nothing to score.';

const whyNoScore = ({ state }: ScoreRow): string =>
  state === 'provisional'
    ? 'The rated questions carry less than three quarters of the weight, so only the range is shown.'
    : 'Fewer than three questions are rated, or less than half of the weight is, so nothing is drawn.';

const whyNoCellScore = ({ rated }: Sums): string =>
  rated === 1
    ? 'With one rated question, its level is shown and no figure.'
    : 'No question is rated, so nothing is shown.';
