import type { JSX } from 'react';
import { LEVELS } from '../../../core/instrument/instrument';
import type { StepRow } from '../../../core/report-model/first-steps-model';
import { paths } from '../../../ui/paths';

const placeOf = (level: number) => 8 + 29 * level;

/** Where the answer is, what the step reaches and the target on five dots; and the first two in words. */
export function StepLadder({ row }: { readonly row: StepRow }): JSX.Element {
  const { level, reached, target, levelWords, reachedWords, targetWords } = row;
  return (
    <p className="lev">
      {level !== null && (
        <svg className="lad" viewBox="0 0 132 30" aria-hidden="true">
          <path className="base" d="M8 20H124" />
          {reached !== null && (
            <path className="mv" d={`M${placeOf(level)} 20H${placeOf(reached)}`} />
          )}
          {LEVELS.filter((step) => step !== level && step !== reached).map((step) => (
            <circle className="d-open" cx={placeOf(step)} cy="20" r="4.75" key={step} />
          ))}
          <circle className="now-d" cx={placeOf(level)} cy="20" r="7.5" />
          {reached !== null && <circle className="was" cx={placeOf(reached)} cy="20" r="6" />}
          {target !== null && <path className="tgt" d={`M${placeOf(target)} 11l-7-11h14z`} />}
        </svg>
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
        <circle className="now-d" r="7.5" />
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
        <path className="tgt" d="M0-1-8-15H8Z" />
      </svg>
      Target
    </span>
    <a href={`${paths.howItWorks}`}>How these were found, and how sure</a>
  </p>
);
