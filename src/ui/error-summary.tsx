import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button';

type FormError = { readonly fieldId: string; readonly message: string };

type ErrorSummaryProps = {
  readonly errors: readonly FormError[];
  /** Changes with every try, so that focus returns to the summary each time. */
  readonly attempt: number;
  readonly children?: ReactNode;
};

/** What needs mending, at the top of the form and in focus; each line leads to its field. */
export function ErrorSummary({ errors, attempt, children }: ErrorSummaryProps): JSX.Element | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div className="notice bad summary" role="alert" tabIndex={-1} ref={box}>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <path className="n-ic" d="M14 3 26 25H2zM14 11v7M14 20.5v2" />
      </svg>
      <div className="body">
        <h2 className="h3">There is a problem</h2>
        <ul>
          {errors.map(({ fieldId, message }) => (
            <li key={fieldId}>
              <Button look="link" onClick={() => focusField(fieldId)}>
                {message}
              </Button>
            </li>
          ))}
        </ul>
        {children}
      </div>
    </div>
  );
}

/** A link to #field would change the hash route, so focus is moved by hand. */
function focusField(fieldId: string): void {
  const field = document.getElementById(fieldId);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}
