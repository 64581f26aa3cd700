import type { JSX } from 'react';
import type { Attribution } from '../../../core/document/exercise';
import { attributionChosen } from '../../../core/exercise/exercise-set-up';
import { ChoiceRow } from '../../../ui/choice';
import type { ExerciseFormProps } from './exercise-form-props';

const CHOICES = [
  [
    'not-attributed',
    'Not attributed',
    'Nobody is told who gave which answer. In a small room a lone answer may still be recognised.',
  ],
  [
    'named',
    'Named',
    'Each answer carries a name. You see who said what, and may show it in the room.',
  ],
] as const satisfies readonly (readonly [Attribution, string, string])[];

/** Method 3.3: chosen before the first answer, with what each means. */
export function WhoSeesWhat({ exercise, onChange }: ExerciseFormProps): JSX.Element {
  return (
    <section className="stack" aria-labelledby="who-sees-what">
      <h2 id="who-sees-what">Who sees what</h2>
      <fieldset className="stack">
        <legend className="label">Do answers carry a name?</legend>
        <div className="sheet choice-rows">
          {CHOICES.map(([value, name, words]) => (
            <ChoiceRow
              key={value}
              group="attribution"
              value={value}
              name={name}
              words={words}
              isChosen={exercise.attribution === value}
              onChoose={() => onChange((parts) => attributionChosen(parts, value))}
            />
          ))}
        </div>
      </fieldset>
      <ul className="ticks measure stack-tight">
        {exercise.attribution === 'not-attributed' && (
          <>
            <li>
              <b>Fewer than five people will not see</b> how answers spread or where they differ.
              With three or four answers to a question there is only the middle one, with fewer
              nothing. To talk about, they get the questions whose middle answers are lowest.
            </li>
            <li>
              If everyone gives the same answer, everyone’s answer is known. That cannot be hidden.
            </li>
          </>
        )}
        <li>
          <b>Staff or not staff:</b> each person says which, last of all. The two are compared only
          where five or more of each have rated a question. Trustees and volunteers are “not staff”.
        </li>
      </ul>
    </section>
  );
}
