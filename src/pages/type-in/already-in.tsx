import type { JSX } from 'react';

type AlreadyInProps = {
  readonly number: number;
  /** A number no form has. */
  readonly next: number;
  readonly onCorrect: () => void;
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
          <b>Form {number} is in already.</b> Correct it, or give this one another number and write
          that on the paper.
        </p>
        <p className="row">
          <button type="button" className="btn slim" data-at="correct" onClick={onCorrect}>
            Correct form {number}
          </button>
          <button type="button" className="btn slim" onClick={() => onOther(next)}>
            Use number {next}
          </button>
        </p>
      </div>
    </div>
  );
}
