import type { JSX } from 'react';
import { LevelDots } from '../../../charts/line/level-dots';
import { SHAPES } from '../../../charts/line/marks-on-a-line';
import type { StepRow } from '../../../core/report-model/first-steps-model';
import { paths } from '../../../ui/paths';

/** Where the answer is, what the step reaches and the target on five dots; and the first two in words. */
export function StepLadder({ row }: { readonly row: StepRow }): JSX.Element {
  const { level, reached, target, levelWords, reachedWords, targetWords } = row;
  return (
    <p className="lev">
      {level !== null && (
        <LevelDots className="lad" level={level} reached={reached} target={target} />
      )}
      <span>
        {reached === null ? (
          <>
            Now: <b>{levelWords}</b>
          </>
        ) : (
          <>
            From <b>{levelWords}</b> to <b>{reachedWords}</b>
          </>
        )}
        {target !== null && <span className="vh">, target: {targetWords}</span>}
      </span>
    </p>
  );
}

/** What the marks of the ladders mean, and where to read how the rows were found. */
export const PlanKey = (): JSX.Element => (
  <p className="key plan-key">
    <span>
      <svg viewBox="-9 -10 18 20" aria-hidden="true">
        <circle className="now-d" r={SHAPES.dot} />
      </svg>
      Now
    </span>
    <span>
      <svg viewBox="-9 -10 18 20" aria-hidden="true">
        <circle className="was" r="6.5" />
      </svg>
      When the step is done
    </span>
    <span>
      <svg viewBox="-9 -17 18 20" aria-hidden="true">
        <path className="tgt" d={SHAPES.target} />
      </svg>
      Target
    </span>
    <a href={`${paths.howItWorks}`}>How these were found, and how sure</a>
  </p>
);
