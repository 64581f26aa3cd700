import type { JSX } from 'react';
import { TextField } from '../../../ui/field';
import { AlreadyIn } from './already-in';
import { numberIn, type TypedForm } from './typed-form';

type FormNumberProps = {
  readonly form: TypedForm;
  readonly isTaken: boolean;
  /** It is known which answers are this form’s. */
  readonly canCorrect: boolean;
  /** A number no form has. */
  readonly next: number;
  readonly error: string | undefined;
  readonly onNumber: (text: string) => void;
  readonly onGoOn: () => void;
  readonly onCorrect: () => void;
  /** Whether these signs tell which answers are this form’s. */
  readonly onSigns: (signs: string) => boolean;
  readonly onOther: (number: number) => void;
};

export function FormNumber(props: FormNumberProps): JSX.Element {
  const { form, isTaken, canCorrect, next, error, onNumber, onGoOn, onCorrect, onSigns, onOther } =
    props;
  const number = numberIn(form.number);
  return (
    <>
      <TextField
        id="form-number"
        data-at="number"
        label="Form number"
        inputMode="numeric"
        className="field short-field"
        error={error}
        value={form.number}
        onChange={({ target }) => onNumber(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onGoOn();
        }}
      />
      {isTaken && number !== null && (
        <AlreadyIn
          number={number}
          next={next}
          onCorrect={canCorrect ? onCorrect : null}
          onSigns={onSigns}
          onOther={onOther}
        />
      )}
      {form.isCorrection && (
        <p className="note">
          Type form {number} anew, whole. What you keep replaces what is in, which is not shown.
        </p>
      )}
    </>
  );
}
