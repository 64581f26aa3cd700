import type { JSX } from 'react';
import type { Exercise } from '../../../core/document/exercise';
import { dayWords } from '../../../core/limits/days';
import { countWord, plural, upperFirst } from '../../../core/wording/words';
import type { PresentScene } from './present-scene';

type WhoAndWhenProps = { readonly who: string | undefined; readonly by: string | undefined };

/** "Priya, by 15 January 2027"; nothing while neither is known. */
export function WhoAndWhen({ who = '', by = '' }: WhoAndWhenProps): JSX.Element | null {
  const words = [who, by && `by ${dayWords(by)}`].filter(Boolean).join(', ');
  return words === '' ? null : <b>{words}</b>;
}

export function Priorities({ exercise }: { readonly exercise: Exercise }): JSX.Element {
  const chosen = exercise.priorities.filter(({ text }) => text.trim() !== '');
  return (
    <>
      <p className="verdict">
        {chosen.length === 0
          ? 'What are the three to five things we will do? Each needs an owner and a date.'
          : 'Three to five things, each with an owner and a date.'}
      </p>
      <ol className="lines in-turn">
        {chosen.map(({ id, text, owner, by }) => (
          <li key={id}>
            <span>{text}</span>
            <WhoAndWhen who={owner} by={by} />
          </li>
        ))}
      </ol>
    </>
  );
}

export function Thanks({ panel, exercise }: PresentScene): JSX.Element {
  const agreed = panel.items.filter(({ agreed: own }) => own?.outcome === 'agreed').length;
  const open = panel.items.filter(({ agreed: own }) => own?.outcome === 'not-agreed').length;
  const chosen = exercise.priorities.length;
  const done = [
    agreed > 0 && `${upperFirst(countWord(agreed))} ${plural(agreed, 'answer')} agreed`,
    open > 0 && `${upperFirst(countWord(open))} left open, and recorded so`,
    chosen > 0 &&
      `${upperFirst(countWord(chosen))} ${plural(chosen, 'priority', 'priorities')} chosen`,
  ].filter((words) => words !== false);
  return (
    <>
      {done.length > 0 && (
        <ul className="big serif">
          {done.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <p className="verdict">
        The report says what we agreed, where we still differ, and who does what.
      </p>
    </>
  );
}
