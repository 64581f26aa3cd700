import { type FormEvent, type JSX, useState } from 'react';
import type { Collection } from '../../../core/document/collection';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/field';
import { peopleNamed } from './decisions';
import type { Intake } from './use-intake';

type TakeOutProps = {
  readonly collection: Collection;
  /** The exercise is named; else each person is known by the signs on their own page. */
  readonly isByName: boolean;
  readonly intake: Pick<Intake, 'takenOut'>;
};

/** Any person's answers, whatever way they came. */
export function TakeOut({ collection, isByName, intake }: TakeOutProps): JSX.Element | null {
  const [chosen, setChosen] = useState('');
  const people = peopleNamed(collection, isByName);
  if (people.length === 0) return null;
  const person = people.find(({ respondent }) => respondent === chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (person === undefined) return document.getElementById('take-out-whom')?.focus();
    setChosen('');
    document.getElementById('arrivals')?.focus();
    intake.takenOut(person.respondent);
  };
  return (
    <details>
      <summary className="fold">Take out someone’s answers</summary>
      <form className="stack" onSubmit={submit}>
        <p>
          {isByName
            ? 'Choose whose. Their answers are removed from here at once.'
            : 'Ask for the four signs at the end of their page, or let them show their code again. The list says nothing of what anyone answered.'}{' '}
          To put them back, let the same code, file or form in again.
        </p>
        <SelectField
          id="take-out-whom"
          label="Whose answers"
          value={person === undefined ? '' : chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">Choose</option>
          {people.map(({ respondent, label }) => (
            <option key={respondent} value={respondent}>
              {label}
            </option>
          ))}
        </SelectField>
        <Button isSubmit look="risk" disabled={person === undefined}>
          Take out these answers
        </Button>
      </form>
    </details>
  );
}
