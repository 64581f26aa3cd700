import type { JSX } from 'react';
import type { Exercise } from '../../../core/document/exercise';
import { expectedPeople } from '../../../core/exercise/expected-people';
import { FEWEST_TOGETHER } from '../../../core/exercise/let-in';
import { countIn, peopleIn } from '../../../core/response/count-in';

type WhoIsInProps = { readonly exercise: Exercise; readonly collectHref: string };

/** Names only where answers carry them, in the order of the alphabet: nothing says who came when. */
export function WhoIsIn({ exercise, collectHref }: WhoIsInProps): JSX.Element {
  const count = countIn(exercise.first);
  const missing = expectedPeople(exercise) - count;
  return (
    <section aria-labelledby="who-is-in">
      <h2 id="who-is-in">Who is in</h2>
      {exercise.attribution === 'named' ? (
        <Names exercise={exercise} />
      ) : (
        <p className="measure">
          {count === 0 && 'Nobody yet. '}
          {count === 1 && '1 person. '}
          {count > 1 && `${count} people. `}
          {missing > 0 &&
            `${missing} of those you expect ${missing === 1 ? 'is' : 'are'} missing. `}
          Answers are not attributed, so nothing here says who.
        </p>
      )}
      {count > 0 && count < FEWEST_TOGETHER && exercise.attribution === 'not-attributed' && (
        <p className="measure">
          Below five people only the middle answer to a question can be shown, and below three
          nothing.
        </p>
      )}
      <p>
        <a href={collectHref}>Take in more answers</a>
      </p>
    </section>
  );
}

function Names({ exercise }: { readonly exercise: Exercise }): JSX.Element {
  const names = peopleIn(exercise.first)
    .map(([, { name }]) => name.trim() || 'No name given')
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'));
  if (names.length === 0) return <p>Nobody yet.</p>;
  return (
    <ul className="names-in">
      {names.map((name, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may share a name
        <li key={k}>{name}</li>
      ))}
    </ul>
  );
}
