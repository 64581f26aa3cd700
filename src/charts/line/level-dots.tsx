import type { JSX } from 'react';
import { SHAPES } from './marks-on-a-line';

const LEVELS = [0, 1, 2, 3, 4] as const;
const placeOf = (level: number) => 8 + 29 * level;

type LevelDotsProps = {
  readonly className: string;
  /** 0-4; a half stands between two dots. */
  readonly level: number;
  /** Where a step leads. */
  readonly reached?: number | null;
  readonly target?: number | null;
};

/** Five dots on a line, that of the level filled and the target above; the words beside it say the same. */
export function LevelDots(props: LevelDotsProps): JSX.Element {
  const { className, level, reached = null, target = null } = props;
  return (
    <svg className={className} viewBox="0 0 132 30" aria-hidden="true">
      <path className="base" d="M8 20H124" />
      {reached !== null && <path className="mv" d={`M${placeOf(level)} 20H${placeOf(reached)}`} />}
      {LEVELS.filter((step) => step !== level && step !== reached).map((step) => (
        <circle className="d-open" cx={placeOf(step)} cy="20" r="4.75" key={step} />
      ))}
      <circle className="now-d" cx={placeOf(level)} cy="20" r={SHAPES.dot} />
      {reached !== null && <circle className="was" cx={placeOf(reached)} cy="20" r="6" />}
      {target !== null && (
        <path className="tgt" transform={`translate(${placeOf(target)} 20)`} d={SHAPES.aim} />
      )}
    </svg>
  );
}
