import type { JSX, ReactNode } from 'react';
import type { MoveRow } from '../../core/report-model/years-model';
import { LevelDots } from '../line/level-dots';
import '../charts.css';
import './years.css';

type Moved = Omit<MoveRow, 'held' | 'yardstick' | 'yardstickWords'>;

type MoveListProps<Row extends Moved> = {
  readonly rows: readonly Row[];
  readonly hrefOf?: (item: string) => string;
  /** The first six alone on the screen; paper has them all. */
  readonly fewOnScreen?: boolean;
  /** What stands under the title. */
  readonly below?: (row: Row) => ReactNode;
};

/** Answers with their two dots: the filled one is now, the open one was then; the words say the same. */
export function MoveList<Row extends Moved>(props: MoveListProps<Row>): JSX.Element {
  const { rows, hrefOf, below, fewOnScreen = false } = props;
  return (
    <ul className={fewOnScreen ? 'moves few' : 'moves'}>
      {rows.map((row) => (
        <li key={row.item}>
          <span className="no num">{row.number}</span>
          <span className="what">
            <b>{hrefOf ? <a href={hrefOf(row.item)}>{row.title}</a> : row.title}</b>
            {below?.(row)}
          </span>
          <LevelDots
            className="lad"
            level={row.now}
            reached={row.before === row.now ? null : row.before}
          />
          <span className="words">{row.words}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the two dots stand for. */
export function MovesKey({
  before,
  now,
}: {
  readonly before: string;
  readonly now: string;
}): JSX.Element {
  return (
    <p className="key moves-key">
      <span>
        <svg width="18" viewBox="-9 -10 18 20" aria-hidden="true">
          <circle className="was" r="6" />
        </svg>
        {before}
      </span>
      <span>
        <svg width="18" viewBox="-9 -10 18 20" aria-hidden="true">
          <circle className="now-d" r="7.5" />
        </svg>
        {now}
      </span>
    </p>
  );
}
