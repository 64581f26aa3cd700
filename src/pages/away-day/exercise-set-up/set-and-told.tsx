import type { JSX } from 'react';
import type { Exercise } from '../../../core/document/exercise';
import { itemsAsked } from '../../../core/exercise/new-exercise';
import type { Instrument } from '../../../core/instrument/instrument';
import {
  ATTRIBUTION_NAMES,
  lengthWords,
  pickWords,
  whoWillSee,
} from '../../shared/room/exercise-words';

type SetAndToldProps = { readonly exercise: Exercise; readonly instrument: Instrument };

/** What people were told, as text: it can no longer change. */
export function SetAndTold({ exercise, instrument }: SetAndToldProps): JSX.Element {
  const notAsked = instrument.items.filter(({ id }) => exercise.notApplicable[id] !== undefined);
  return (
    <section className="stack" aria-labelledby="set-and-told">
      <h2 id="set-and-told">What people were told</h2>
      <p className="measure">
        This stands since the invitation was shown. Someone may have answered, or decided to answer,
        because of it. For other questions, or to change who sees what, set up a new exercise.
      </p>
      <dl className="facts">
        <dt>Questions</dt>
        <dd>
          {pickWords(instrument, exercise)}: {lengthWords(instrument, itemsAsked(exercise))}
        </dd>
        <dt>Names</dt>
        <dd>
          {ATTRIBUTION_NAMES[exercise.attribution]}. {whoWillSee({ ...exercise, round: 'first' })}
        </dd>
        <dt>Role</dt>
        <dd>Each person says “staff” or “not staff”. Compared only where both are five or more.</dd>
        {notAsked.length > 0 && (
          <>
            <dt>Not asked</dt>
            <dd>
              <ul>
                {notAsked.map(({ id, title }) => (
                  <li key={id}>
                    {title}: {reasonWords(exercise.notApplicable[id])}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function reasonWords(why: Exercise['notApplicable'][string] | undefined): string {
  const words = why?.reason === 'elsewhere' ? 'another organisation does this' : 'does not apply';
  return why?.detail ? `${words} (${why.detail})` : words;
}
