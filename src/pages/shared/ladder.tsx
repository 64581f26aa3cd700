import type { JSX } from 'react';
import { LEVELS, type Level } from '../../core/instrument/instrument';

const PLACES = [8, 37, 66, 95, 124] as const;

type LadderProps = { readonly level: Level; readonly target: Level };

/** Five dots on a line with the level now and the target above; the words beside it say the same. */
export function Ladder({ level, target }: LadderProps): JSX.Element {
  return (
    <svg className="ladder" viewBox="0 0 132 30" aria-hidden="true">
      <path className="base" d="M8 20H124" />
      {LEVELS.map((step) =>
        step === level ? (
          <circle className="now-d" cx={PLACES[step]} cy="20" r="7.5" key={step} />
        ) : (
          <circle className="d-open" cx={PLACES[step]} cy="20" r="4.75" key={step} />
        ),
      )}
      <path className="tgt" d={`M${PLACES[target]} ${target === level ? 11 : 13}l-7-12h14z`} />
    </svg>
  );
}
