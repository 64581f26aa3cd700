import type {
  InputHTMLAttributes,
  JSX,
  ReactNode,
  Ref,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react';

type FrameProps = {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

function Frame({ id, label, hint, error, children }: FrameProps): JSX.Element {
  return (
    <div className={error ? 'fieldset err' : 'fieldset'}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id} message={error} />}
      {children}
    </div>
  );
}

export function FieldError({
  id,
  message,
}: {
  readonly id: string;
  readonly message: string;
}): JSX.Element {
  return (
    <p className="errmsg" id={`${id}-error`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path className="n-ic" d="M3 3l10 10M13 3L3 13" />
      </svg>
      {message}
    </p>
  );
}

const describedBy = (id: string, hint?: string, error?: string) => {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
  };
};

type Common = {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly error?: string | undefined;
};

export function TextField({
  label,
  hint,
  error,
  ...input
}: Common &
  InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> }): JSX.Element {
  return (
    <Frame id={input.id} label={label} hint={hint} error={error}>
      <input
        className="field"
        type="text"
        autoComplete="off"
        {...input}
        {...describedBy(input.id, hint, error)}
      />
    </Frame>
  );
}

export function TextArea({
  label,
  hint,
  error,
  ...input
}: Common &
  TextareaHTMLAttributes<HTMLTextAreaElement> & {
    readonly ref?: Ref<HTMLTextAreaElement>;
  }): JSX.Element {
  return (
    <Frame id={input.id} label={label} hint={hint} error={error}>
      <textarea className="field" rows={3} {...input} {...describedBy(input.id, hint, error)} />
    </Frame>
  );
}

export function SelectField({
  label,
  hint,
  error,
  children,
  ...input
}: Common &
  SelectHTMLAttributes<HTMLSelectElement> & {
    readonly ref?: Ref<HTMLSelectElement>;
  }): JSX.Element {
  return (
    <Frame id={input.id} label={label} hint={hint} error={error}>
      <select className="field" {...input} {...describedBy(input.id, hint, error)}>
        {children}
      </select>
    </Frame>
  );
}
