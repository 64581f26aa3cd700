import type { JSX } from 'react';
import { LEVELS, type Level } from '../../../core/instrument/instrument';

const placeOf = (level: number) => 8 + 29 * level;

type LadderProps = {
  /** 0-4; a half stands between two dots. */
  readonly level: number;
  readonly target: Level;
};

/** Five dots on a line with the level now and the target above; the words beside it say the same. */
export function Ladder({ level, target }: LadderProps): JSX.Element {
  return (
    <svg className="ladder" viewBox="0 0 132 30" aria-hidden="true">
      <path className="base" d="M8 20H124" />
      {LEVELS.filter((step) => step !== level).map((step) => (
        <circle className="d-open" cx={placeOf(step)} cy="20" r="4.75" key={step} />
      ))}
      <circle className="now-d" cx={placeOf(level)} cy="20" r="7.5" />
      <path className="tgt" d={`M${placeOf(target)} ${target === level ? 11 : 13}l-7-12h14z`} />
    </svg>
  );
}
