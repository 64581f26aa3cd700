import type { JSX } from 'react';
import type { Collection } from '../../../core/document/collection';
import { expectedAndIn } from '../../../core/exercise/expected-and-in';
import { Dot } from '../../../ui/dot';
import { listOf } from './arrival-words';

type WhoListProps = {
  readonly expectedNames: readonly string[];
  readonly collection: Collection;
};

/** Only where the exercise is named: who is in, who is missing, and who was not on the list. */
export function WhoList({ expectedNames, collection }: WhoListProps): JSX.Element {
  const { expected, extra, nameless, paper } = expectedAndIn(expectedNames, collection);
  const missing = expected.filter(({ isIn }) => !isIn);
  return (
    <section className="stack" aria-labelledby="who">
      <h2 id="who" className="h3">
        {headingOf(expected.length, missing.length)}
      </h2>
      {expected.length + extra.length + nameless + paper.length === 0 && <p>Nobody yet.</p>}
      {expected.length > 0 && (
        <ul className="who">
          {expected.map(({ name, isIn }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name
            <li key={index}>
              <Dot state={isIn ? 'full' : 'open'} />
              <span>{name}</span> <span className="note">{isIn ? 'in' : 'missing'}</span>
            </li>
          ))}
        </ul>
      )}
      {extra.length > 0 && (
        <p>
          {expected.length > 0 ? 'Also in, not on your list: ' : 'In: '}
          {listOf(extra)}.
        </p>
      )}
      {nameless > 0 && (
        <p>
          {nameless === 1
            ? 'One more is in without a name.'
            : `${nameless} more are in without a name.`}
        </p>
      )}
      {paper.length > 0 && (
        <p>
          On paper, without a name: {paper.length === 1 ? 'form' : 'forms'} {listOf(paper)}.
        </p>
      )}
      {extra.length > 0 && missing.length > 0 && (
        <p className="note">
          A name spelled differently counts as another. Change it on your list under Set up, or ask
          them to change it and show the new code.
        </p>
      )}
    </section>
  );
}

function headingOf(expected: number, missing: number): string {
  if (expected === 0) return 'Who is in';
  if (missing === 0) return 'Everyone is in';
  return missing === 1 ? 'One person is missing' : `${missing} people are missing`;
}

type HowManyProps = { readonly count: number; readonly expected: number };

/** Not attributed: a number, never a list. */
export function HowMany({ count, expected }: HowManyProps): JSX.Element {
  const missing = expected - count;
  return (
    <section className="stack" aria-labelledby="who">
      <h2 id="who" className="h3">
        {expected > 0 && missing === 0 ? 'As many as you expect are in' : 'How many are in'}
      </h2>
      <p>
        {howManyWords(count, expected)} Answers are not attributed, so nothing here says whose they
        are.
      </p>
      {missing < 0 && (
        <p>
          More are in than you expected. Someone may have answered on two devices: ask in the room.
        </p>
      )}
    </section>
  );
}

function howManyWords(count: number, expected: number): string {
  const people = count === 1 ? '1 person' : `${count} people`;
  if (expected === 0) return `${count === 0 ? 'Nobody yet' : people}.`;
  const missing = expected - count;
  if (missing < 0) return `${people}; you expected ${expected}.`;
  return missing > 0
    ? `${count} of ${expected}; ${missing} still to come.`
    : `${count} of ${expected}.`;
}
