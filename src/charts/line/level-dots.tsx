import type { JSX } from 'react';
import { SHAPES } from './marks-on-a-line';

const LEVELS = [0, 1, 2, 3, 4] as const;
const EDGE = 8;
/** From dot to dot; on paper the line is wide and low, so that a row takes no more height. */
const STEP = { usual: 29, wide: 46 } as const;

type LevelDotsProps = {
  readonly className: string;
  /** 0-4; a half stands between two dots. */
  readonly level: number;
  /** Where a step leads. */
  readonly reached?: number | null;
  readonly target?: number | null;
  readonly isWide?: boolean;
};

/** Five dots on a line, that of the level filled and the target above; the words beside it say the same. */
export function LevelDots(props: LevelDotsProps): JSX.Element {
  const { className, level, reached = null, target = null, isWide = false } = props;
  const step = isWide ? STEP.wide : STEP.usual;
  const placeOf = (at: number) => EDGE + step * at;
  const box = isWide ? `0 3 ${2 * EDGE + 4 * step} 24` : '0 0 132 30';
  return (
    <svg className={className} viewBox={box} aria-hidden="true">
      <path className="base" d={`M${EDGE} 20H${placeOf(4)}`} />
      {reached !== null && <path className="mv" d={`M${placeOf(level)} 20H${placeOf(reached)}`} />}
      {LEVELS.filter((at) => at !== level && at !== reached).map((at) => (
        <circle className="d-open" cx={placeOf(at)} cy="20" r="4.75" key={at} />
      ))}
      <circle className="now-d" cx={placeOf(level)} cy="20" r={SHAPES.dot} />
      {reached !== null && <circle className="was" cx={placeOf(reached)} cy="20" r="6" />}
      {target !== null && (
        <path className="tgt" transform={`translate(${placeOf(target)} 20)`} d={SHAPES.aim} />
      )}
    </svg>
  );
}
