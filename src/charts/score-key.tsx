import type { JSX } from 'react';
import type { ScoreRow, Voice } from '../core/report-model/report-model';

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
            <circle className="now-d" r="7.5" />
          </svg>
          {WORDS[voice].now}
        </span>
      )}
      {hasRange && (
        <span>
          <svg width="42" viewBox="-21 -10 42 20" aria-hidden="true">
            <rect className="rng" x="-20" y="-9" width="40" height="18" rx="3" />
          </svg>
          Where it could lie, given the don’t knows
        </span>
      )}
      {hasTarget && (
        <span>
          <svg width="18" viewBox="-9 -17 18 20" aria-hidden="true">
            <path className="tgt" d="M0-1-8-15H8Z" />
          </svg>
          {hasOwnTargets ? WORDS[voice].target : 'Target'}
        </span>
      )}
    </p>
  );
}
