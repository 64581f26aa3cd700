import type { JSX } from 'react';
import { Choice } from '../../../ui/choice';
import { FieldError } from '../../../ui/field';
import { deviceWord } from './words';

const ID = 'same-person';

type SamePersonProps = {
  /** Null until it is said. */
  readonly isSame: boolean | null;
  readonly error: string | undefined;
  readonly onSaid: (isSame: boolean) => void;
};

/** Whether whoever votes here answered first here too: only then is it certain that the same people voted. */
export function SamePerson({ isSame, error, onSaid }: SamePersonProps): JSX.Element {
  const answers = [
    { value: true, words: 'Yes, that was me' },
    { value: false, words: 'No, that was somebody else' },
  ];
  return (
    <fieldset
      className={error ? 'fieldset err' : 'fieldset'}
      aria-describedby={error ? `${ID}-error` : undefined}
    >
      <legend className="label">
        Before the talk, did you answer on this {deviceWord()} yourself?
      </legend>
      <p className="note">
        The room may see both votes only if it is certain that the same people gave them. With
        “Yes”, this code begins with the same four signs as your first one, so the file tells how
        you voted each time. It does not tell your name.
      </p>
      {error && <FieldError id={ID} message={error} />}
      {answers.map(({ value, words }) => (
        <Choice
          key={words}
          type="radio"
          id={value ? ID : undefined}
          name={ID}
          checked={isSame === value}
          onChange={() => onSaid(value)}
        >
          {words}
        </Choice>
      ))}
    </fieldset>
  );
}

/** What is said where it was left open. */
export const NOT_SAID = 'Choose yes or no: did you answer here before the talk?';
