import { type FormEvent, type JSX, useState } from 'react';
import type { Collection } from '../../../../core/document/collection';
import type { RoundName } from '../../../../core/document/rounds';
import { paperForms } from '../../../../core/exercise/expected-and-in';
import { forgetTypedForm, typedForms } from '../../../../platform/replies/typed-forms';
import { Button } from '../../../../ui/button';
import { TextField } from '../../../../ui/field';
import { paths } from '../../../../ui/paths';
import { SpokenError } from '../../../shared/forms/spoken-error';
import { roundInPath } from '../../../shared/room/exercise-words';
import { formHere } from '../../../shared/room/typed-form-here';
import { listOf } from '../arrival-words';
import type { Intake } from '../use-intake';
import { SaidHere, WayIn } from './way-in';

type PaperWayProps = {
  readonly id: string;
  readonly round: RoundName;
  readonly collection: Collection;
  readonly intake: Intake;
};

export function PaperWay({ id, round, collection, intake }: PaperWayProps): JSX.Element {
  const forms = [...new Set([...paperForms(collection), ...typedForms(collection.id)])].sort(
    (one, other) => one - other,
  );
  return (
    <WayIn id="paper" title="Paper">
      <p>Forms filled in by hand are typed in on a page of their own, with digits and Enter.</p>
      <p>
        <a
          className="btn"
          id="type-in-forms"
          href={paths.exercise(id, 'type-in', roundInPath(round))}
        >
          Type in paper forms
        </a>
      </p>
      {forms.length > 0 && (
        <>
          <p>
            Typed in: {forms.length === 1 ? 'form' : 'forms'} {listOf(forms)}.
          </p>
          <details>
            <summary className="fold">Take a form out again</summary>
            <TakeOut collection={collection} intake={intake} />
          </details>
        </>
      )}
      <SaidHere latest={intake.latest} way="paper" />
    </WayIn>
  );
}

function TakeOut({
  collection,
  intake,
}: Pick<PaperWayProps, 'collection' | 'intake'>): JSX.Element {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = Number(text);
    const { isIn, respondent } = formHere(collection, number);
    const problem = isIn
      ? `This window was opened since form ${text} was typed in, so nothing says which answers are its own. With the four signs written on the paper, take them out under “Take out someone’s answers”.`
      : `No form ${text} is in. Type one of the numbers above.`;
    setError(respondent === null ? problem : undefined);
    if (respondent === null) return document.getElementById('take-out')?.focus();
    intake.paperTakenOut(number, respondent);
    forgetTypedForm(collection.id, number);
    setText('');
    // With the last form this form goes too.
    document.getElementById('type-in-forms')?.focus();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextField
        id="take-out"
        label="Number on the form"
        hint="Its answers are removed from here. To bring them back, type the form in again."
        inputMode="numeric"
        value={text}
        error={error}
        onChange={(event) => setText(event.target.value.trim())}
      />
      <SpokenError message={error} />
      <Button isSubmit look="risk">
        Take this form out
      </Button>
    </form>
  );
}
