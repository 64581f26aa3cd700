import type { JSX, ReactNode } from 'react';
import type { PeopleThere, SpreadPicture } from '../../core/panel-report/spread-picture';
import { CrowdBars } from './crowd-bars';
import './dot-columns.css';

type DotColumnsProps = {
  readonly picture: SpreadPicture;
  /** What each level says, lowest first; left out where the names are enough. */
  readonly texts?: readonly string[];
  /** Before it is shown who is where, the levels stand alone. */
  readonly isShown?: boolean;
};

/**
 * One dot a person, stacked on the level they chose, with the don’t-knows apart; of more than
 * 25 people, shares of a bar. A list whose words say all that is drawn, so it needs no other description.
 */
export function DotColumns({ picture, texts, isShown = true }: DotColumnsProps): JSX.Element {
  const { names, levels, dontKnow } = picture;
  const hasPiles = isShown && levels !== null && !picture.isCrowd;
  const hasBars = isShown && levels !== null && picture.isCrowd;
  const tallest = Math.max(1, dontKnow?.count ?? 0, ...(levels ?? []).map(({ count }) => count));
  return (
    <div className={texts ? 'dot-columns wordy' : 'dot-columns'}>
      {hasBars && <CrowdBars levels={levels} dontKnow={dontKnow} />}
      <ul className="columns">
        {names.map((name, level) => (
          <li key={name} className="column">
            {hasPiles && <Pile count={levels[level]?.count ?? 0} tallest={tallest} />}
            <Count there={isShown ? (levels?.[level] ?? null) : null}>
              {isShown && middleTag(picture, level)}
            </Count>
            <ColumnText name={name} text={texts?.[level]} swatch={hasBars ? level : null} />
          </li>
        ))}
        {dontKnow !== null && (
          <li className="column unknown">
            {hasPiles && <Pile count={dontKnow.count} tallest={tallest} isHalf />}
            <Count there={isShown ? dontKnow : null} />
            <ColumnText name="Don’t know" />
          </li>
        )}
      </ul>
    </div>
  );
}

/** On its level; for a half, once, on the line between the two. */
function middleTag(picture: SpreadPicture, level: number): ReactNode {
  const { middle, isMiddleEmpty, isMiddleGrey } = picture;
  if (middle === null || isMiddleEmpty || Math.floor(middle) !== level) return null;
  const kind = [isMiddleGrey ? 'grey' : '', Number.isInteger(middle) ? '' : 'between'];
  return (
    <span className={['middle', ...kind].filter(Boolean).join(' ')}>
      Middle answer{!Number.isInteger(middle) && <span className="vh">, halfway to the next</span>}
    </span>
  );
}

type CountProps = { readonly there: PeopleThere | null; readonly children?: ReactNode };

const Count = ({ there, children }: CountProps): JSX.Element => (
  <p className="count num">
    {there !== null && <span>{there.words}</span>} {children}
  </p>
);

type ColumnTextProps = {
  readonly name: string;
  readonly text?: string | undefined;
  /** Which part of the bar it is. */
  readonly swatch?: number | null;
};

const ColumnText = ({ name, text, swatch = null }: ColumnTextProps): JSX.Element => (
  <div className="level-words">
    <p className="level-name serif">
      {swatch !== null && <span className={`swatch l${swatch}`} aria-hidden="true" />}
      {name}
    </p>
    {text !== undefined && <p className="level-text">{text}</p>}
  </div>
);

/** A taller pile grows broader instead: the dots stay large enough for the back row. */
const MOST_ROWS = 5;
const FEWEST_ROWS = 4;

type PileProps = {
  readonly count: number;
  readonly tallest: number;
  /** A don’t-know: half filled. */
  readonly isHalf?: boolean;
};

/** All piles of one drawing share a scale: the tallest sets it. */
function Pile({ count, tallest, isHalf = false }: PileProps): JSX.Element {
  const abreast = Math.ceil(tallest / MOST_ROWS);
  const rows = Math.max(FEWEST_ROWS, Math.ceil(tallest / abreast));
  return (
    <span className="pile" data-abreast={abreast} data-rows={rows} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the pile
        <svg key={at} viewBox="0 0 44 44" aria-hidden="true">
          {isHalf ? (
            <>
              <circle className="d-half" cx="22" cy="22" r="18.5" />
              <path className="d-arc" d="M3.5 22a18.5 18.5 0 0 0 37 0z" />
            </>
          ) : (
            <circle className="d-full" cx="22" cy="22" r="19.5" />
          )}
        </svg>
      ))}
    </span>
  );
}
