import type { JSX } from 'react';
import { type DayPlan, minutesFor } from '../../../core/exercise/day-plan';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import type { TalkOfTheDay } from '../../../core/panel/talk-of-the-day';
import { countWord, listWords, lowerFirst, plural, upperFirst } from '../../../core/wording/words';
import { DAY_PART_NAMES, listLengthWords } from '../shared/day-part-words';

type PrimerProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** What the questions are about, for whoever is new to the board: in the questions' own words. */
export function Primer({ instrument, guidance }: PrimerProps): JSX.Element {
  const { functions, sections } = instrument;
  const sides = sections.map(({ name }) => lowerFirst(name));
  return (
    <>
      <p className="verdict">
        {upperFirst(countWord(functions.length))} kinds of {guidance.support}. Nobody needs to know
        all of them: “don’t know” is an answer too.
      </p>
      <ul className="lines">
        {functions.map(({ id, name, about }) => (
          <li key={id} className="primer-line">
            <b>{name}</b>
            <span>{about}</span>
          </li>
        ))}
      </ul>
      <p>The questions ask what they rest on: {listWords(sides)}.</p>
    </>
  );
}

/** What the room does with its time, in its order. */
export function PlanOfTheDay({
  plan,
  added,
}: {
  readonly plan: DayPlan;
  readonly added: number;
}): JSX.Element {
  return (
    <ol className="lines in-turn">
      {plan.parts.map(({ name, minutes }) => (
        <li key={name}>
          <span>
            {DAY_PART_NAMES[name]}
            {name === 'discuss' && `: ${listLengthWords(plan, added)}`}
          </span>
          <b className="num">
            {minutes} {plural(minutes, 'minute')}
          </b>
        </li>
      ))}
    </ol>
  );
}

export function Break({ plan }: { readonly plan: DayPlan }): JSX.Element {
  const minutes = minutesFor(plan, 'break');
  return (
    <p className="big serif">
      {upperFirst(countWord(minutes))} {plural(minutes, 'minute')}. We look at what comes of the
      vote afterwards, together.
    </p>
  );
}

type ParkedProps = {
  readonly talk: TalkOfTheDay;
  /** What was typed in, as it was. */
  readonly parked: readonly string[];
  readonly instrument: Instrument;
};

/** What there was no time for, and what came up beside the questions. */
export function Parked({ talk, parked, instrument }: ParkedProps): JSX.Element {
  const byId = new Map(instrument.items.map((item) => [item.id, item.title]));
  const titles = talk.parked.map(({ item }) => byId.get(item) ?? '');
  return (
    <>
      <p className="verdict">
        Not for today, and not forgotten. Does any of it belong to what we will do?
      </p>
      <ul className="lines">
        {[...parked, ...titles].map((words) => (
          <li key={words}>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
