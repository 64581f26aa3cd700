import type { JSX } from 'react';
import type { PeopleThere } from '../../core/panel-report/spread-picture';

type CrowdBarsProps = {
  readonly levels: readonly PeopleThere[];
  readonly dontKnow: PeopleThere | null;
};

/** Between those who gave a level and those who do not know, in per cent of the width. */
const APART = 3;
/** A narrower part has no room for its figure; the words below have it. */
const ROOM_FOR_WORDS = 7;

/** All who gave a level as shares of one bar, lowest at the left; who does not know stands outside. Method 6. */
export function CrowdBars({ levels, dontKnow }: CrowdBarsProps): JSX.Element {
  const rated = levels.reduce((sum, { count }) => sum + count, 0);
  const unknown = dontKnow?.count ?? 0;
  const perPerson = (unknown > 0 ? 100 - APART : 100) / Math.max(1, rated + unknown);
  const before = levels.map((_, level) =>
    levels.slice(0, level).reduce((sum, { count }) => sum + count, 0),
  );
  return (
    <svg className="crowd-bars" aria-hidden="true">
      {levels.map(({ count }, level) => (
        <svg
          // biome-ignore lint/suspicious/noArrayIndexKey: a part of the bar is its level
          key={level}
          x={`${perPerson * (before[level] ?? 0)}%`}
          width={`${perPerson * count}%`}
          height="100%"
          aria-hidden="true"
        >
          <rect className={`share h${level}`} width="100%" height="100%" />
          {perPerson * count >= ROOM_FOR_WORDS && (
            <text className={`t${level}`} x="50%" y="50%">
              {count}
            </text>
          )}
        </svg>
      ))}
      {unknown > 0 && (
        <svg
          x={`${100 - perPerson * unknown}%`}
          width={`${perPerson * unknown}%`}
          height="100%"
          aria-hidden="true"
        >
          <rect className="share outside" width="100%" height="100%" />
          {perPerson * unknown >= ROOM_FOR_WORDS && (
            <text x="50%" y="50%">
              {unknown}
            </text>
          )}
        </svg>
      )}
    </svg>
  );
}
