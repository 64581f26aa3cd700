import type { JSX } from 'react';
import type { ScoreRow, Voice } from '../core/report-model/report-model';
import { SHAPES } from './line/marks-on-a-line';

type ScoreKeyProps = {
  readonly rows: readonly ScoreRow[];
  readonly voice: Voice;
  /** False while every target is the usual one: nobody's own. */
  readonly hasOwnTargets: boolean;
};

const WORDS = {
  you: { now: 'Your score now', target: 'Your own target' },
  we: { now: 'Our score now', target: 'Our own target' },
} as const;

/** Only what these rows draw is named. */
export function ScoreKey({ rows, voice, hasOwnTargets }: ScoreKeyProps): JSX.Element | null {
  const hasRange = rows.some((row) => row.range !== null);
  const hasScore = rows.some((row) => row.shown === 'score');
  const hasTarget = rows.some((row) => row.shown !== 'none' && row.target !== null);
  if (!hasRange && !hasScore) return null;
  return (
    <p className="key">
      {hasScore && (
        <span>
          <svg width="18" viewBox="-9 -10 18 20" aria-hidden="true">
            <circle className="now-d" r={SHAPES.dot} />
          </svg>
          {WORDS[voice].now}
        </span>
      )}
      {hasRange && (
        <span>
          <svg width="42" viewBox="-21 -10 42 20" aria-hidden="true">
            <rect
              className="rng"
              x="-20"
              y={-SHAPES.range.height / 2}
              width="40"
              height={SHAPES.range.height}
              rx={SHAPES.range.corner}
            />
          </svg>
          Where it could lie, given the don’t-knows
        </span>
      )}
      {hasTarget && (
        <span>
          <svg width="18" viewBox="-9 -17 18 20" aria-hidden="true">
            <path className="tgt" d={SHAPES.target} />
          </svg>
          {hasOwnTargets ? WORDS[voice].target : 'Target'}
        </span>
      )}
    </p>
  );
}
