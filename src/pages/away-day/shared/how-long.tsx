import type { JSX } from 'react';
import { DAY_LENGTHS, type DayLength, dayPlan, minutesFor } from '../../../core/exercise/day-plan';
import { countWord, listWords, upperFirst } from '../../../core/wording/words';
import { ChoiceRow } from '../../../ui/choice';
import './choice-rows.css';
import { listLengthWords } from './day-part-words';
import { useDayLength } from './use-day-length';

type HowLongProps = {
  /** 0 where that is not known. */
  readonly people: number;
};

/** One of three days: the slides, the time on the wall and the guide follow from it. */
export function HowLong({ people }: HowLongProps): JSX.Element {
  const { length, choose } = useDayLength();
  return (
    <fieldset className="how-long">
      <legend className="label">How long have we?</legend>
      <p className="note">From showing the answers to the close. Answering comes before.</p>
      <div className="sheet choice-rows">
        {DAY_LENGTHS.map((minutes) => (
          <ChoiceRow
            key={minutes}
            group="how-long"
            value={String(minutes)}
            name={`${minutes} minutes`}
            words={lengthChoiceWords(minutes, people)}
            isChosen={length === minutes}
            onChoose={() => choose(minutes)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** "Up to eight questions, five minutes each, one of them in pairs. A second vote, a break of ten minutes." */
function lengthChoiceWords(length: DayLength, people: number): string {
  const plan = dayPlan({ length, listed: null, people });
  const pairs =
    plan.pairs === 0
      ? ''
      : `, ${plan.pairs === 1 ? 'one' : countWord(plan.pairs)} of them in pairs`;
  const pause = minutesFor(plan, 'break');
  const more = [
    minutesFor(plan, 'vote') > 0 ? 'a second vote' : 'no second vote',
    pause > 0 ? `a break of ${countWord(pause)} minutes` : 'no break',
  ];
  return `Up to ${listLengthWords(plan)}${pairs}. ${upperFirst(listWords(more))}.`;
}
