import type { JSX } from 'react';

type AlreadyInProps = {
  readonly number: number;
  /** A number no form has. */
  readonly next: number;
  /** Null where nothing says any more which answers are its own. */
  readonly onCorrect: (() => void) | null;
  readonly onOther: (number: number) => void;
};

/** Said as soon as a number is written that is in: nothing is counted twice, nothing replaced unasked. */
export function AlreadyIn({ number, next, onCorrect, onOther }: AlreadyInProps): JSX.Element {
  return (
    <div className="notice" role="status">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <circle className="fl-ok" cx="14" cy="14" r="11" />
        <path className="fl-ok" d="M14 12.5V21M14 7v2.5" />
      </svg>
      <div className="body">
        <p>
          <b>Form {number} is in already.</b>{' '}
          {onCorrect === null
            ? 'This window was opened since, and nothing says which answers are its own, so they can no longer be changed. Is this another form? Give it another number and write that on the paper.'
            : 'Type it anew, or give this one another number and write that on the paper.'}
        </p>
        <p className="row">
          {onCorrect && (
            <button type="button" className="btn slim" data-at="correct" onClick={onCorrect}>
              Type form {number} anew
            </button>
          )}
          <button type="button" className="btn slim" data-at="other" onClick={() => onOther(next)}>
            Use number {next}
          </button>
        </p>
      </div>
    </div>
  );
}
