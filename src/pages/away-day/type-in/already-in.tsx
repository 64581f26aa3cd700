import { type JSX, useState } from 'react';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';

type AlreadyInProps = {
  readonly number: number;
  /** A number no form has. */
  readonly next: number;
  /** Null where this window does not know which answers are its own. */
  readonly onCorrect: (() => void) | null;
  /** Whether these signs tell it. */
  readonly onSigns: (signs: string) => boolean;
  readonly onOther: (number: number) => void;
};

/** Said as soon as a number is written that is in: nothing is counted twice, nothing replaced unasked. */
export function AlreadyIn(props: AlreadyInProps): JSX.Element {
  const { number, next, onCorrect, onSigns, onOther } = props;
  return (
    <div className="notice" role="status">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <circle className="fl-ok" cx="14" cy="14" r="11" />
        <path className="fl-ok" d="M14 12.5V21M14 7v2.5" />
      </svg>
      <div className="body stack">
        <p>
          <b>Form {number} is in already.</b>{' '}
          {onCorrect === null
            ? 'Is this another form? Give it another number and write that on the paper. To correct the one that is in, give the four signs written on it.'
            : 'Type it anew, or give this one another number and write that on the paper.'}
        </p>
        {onCorrect === null && <BySigns number={number} onSigns={onSigns} />}
        <p className="row">
          {onCorrect && (
            <Button isSlim data-at="correct" onClick={onCorrect}>
              Type form {number} anew
            </Button>
          )}
          <Button isSlim data-at="other" onClick={() => onOther(next)}>
            Use number {next}
          </Button>
        </p>
      </div>
    </div>
  );
}

const NOT_FOUND =
  'No one form here has these signs. Without them nothing says which answers are its own: what is in stays as it is.';

function BySigns({ number, onSigns }: Pick<AlreadyInProps, 'number' | 'onSigns'>): JSX.Element {
  const [signs, setSigns] = useState('');
  const [error, setError] = useState<string>();
  const find = () => {
    if (onSigns(signs)) return;
    setError(NOT_FOUND);
    document.getElementById('form-signs')?.focus();
  };
  return (
    <>
      <TextField
        id="form-signs"
        label={`Signs on form ${number}`}
        hint="Four letters and figures, said here when it was typed in"
        className="field short-field"
        error={error}
        value={signs}
        onChange={({ target }) => setSigns(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          find();
        }}
      />
      <p>
        <Button isSlim onClick={find}>
          Type form {number} anew
        </Button>
      </p>
    </>
  );
}
