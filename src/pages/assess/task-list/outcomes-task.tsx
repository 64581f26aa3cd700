import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Instrument } from '../../../core/instrument/instrument';
import { SECONDS_TO_CHOOSE } from '../../../core/instrument/reading-time';
import { plural } from '../../../core/wording/words';
import { Dot } from '../../../ui/dot';
import { paths } from '../../../ui/paths';
import { progressDot, progressWords } from '../../shared/progress';

type OutcomesTaskProps = {
  readonly head: AssessmentHead;
  readonly instrument: Instrument;
  readonly number: number;
};

const aboutMinutes = (ticks: number): string => {
  const minutes = Math.ceil((ticks * SECONDS_TO_CHOOSE) / 60);
  return `about ${minutes} ${plural(minutes, 'minute')}`;
};

/** The outcome grid stands in the list but counts in no score. */
export function OutcomesTask({ head, instrument, number }: OutcomesTaskProps): JSX.Element {
  const { pathways } = instrument.outcomes;
  const of = pathways.length * 2;
  const answered = pathways.reduce((sum, { id }) => {
    const answer = head.outcomes[id];
    return sum + (answer?.confidence != null ? 1 : 0) + (answer?.proof != null ? 1 : 0);
  }, 0);
  return (
    <li className="task">
      <span className="tn serif" aria-hidden="true">
        {number}
      </span>
      <div>
        <h2 className="h3">
          <a href={paths.outcomes(head.id)}>Outcomes</a>
        </h2>
        <p>
          How sure are you that your work leads somewhere, and what proof do you hold? Never scored.
        </p>
        <p className="state">
          <span className="tag">
            <Dot state={progressDot(answered, of)} />
            {progressWords(answered, of)}
          </span>
          {answered < of && <span className="soft">{aboutMinutes(of)}</span>}
        </p>
      </div>
    </li>
  );
}
