import {
  type InputHTMLAttributes,
  type JSX,
  type ReactNode,
  type Ref,
  type RefObject,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useEffect,
  useRef,
  useState,
} from 'react';

type FrameProps = {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly over?: Over | undefined;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
};

function Frame({ id, label, hint, error, over, beside, children }: FrameProps): JSX.Element {
  const message = over?.words ?? error;
  return (
    <div className={message ? 'fieldset err' : 'fieldset'} ref={over?.box} onChange={over?.measure}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {message && <FieldError id={id} message={message} />}
      {over?.words && (
        // Said once, not with each key: the figure is in the description of the field.
        <span className="vh" role="alert">
          Too long
        </span>
      )}
      {children}
      {over?.room && (
        <p className="note" id={`${id}-room`}>
          {over.room}
        </p>
      )}
      {beside && (
        <div className="beside note" id={`${id}-beside`} role="status">
          {beside}
        </div>
      )}
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

const describedBy = ({ id, hint, beside }: Common, error: string | undefined, room = '') => {
  const parts = [
    hint && `${id}-hint`,
    error && `${id}-error`,
    room && `${id}-room`,
    beside && `${id}-beside`,
  ];
  const ids = parts.filter(Boolean).join(' ');
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
  /** More about what stands in the field, under it. */
  readonly beside?: ReactNode;
};

type Limited = {
  /**
   * How many UTF-16 units are kept. What is longer stays in the field whole, and it is said by how
   * much; a `maxLength` would cut a paste in silence.
   */
  readonly limit?: number | undefined;
  /** What becomes of it while it is too long. */
  readonly whenOver?: string | undefined;
};

type Over = {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly measure: () => void;
  readonly words: string | undefined;
  /** How much still fits, once nine tenths are taken. */
  readonly room: string | undefined;
};

/** How much too long the words in a field are, whoever put them there: keys, a paste or the page. */
function useOver({ limit = Number.POSITIVE_INFINITY, whenOver = '' }: Limited): Over {
  const box = useRef<HTMLDivElement>(null);
  const [length, setLength] = useState(0);
  const measure = () => {
    const field = box.current?.querySelector<HTMLInputElement>('input, textarea');
    setLength(field?.value.length ?? 0);
  };
  useEffect(measure);
  const left = limit - length;
  return {
    box,
    measure,
    words: left < 0 ? tooLong(-left, limit, whenOver) : undefined,
    // A field without a limit has no room to run out of.
    room: Number.isFinite(limit) && left >= 0 && left <= limit / 10 ? roomFor(left) : undefined,
  };
}

const figure = (count: number) => count.toLocaleString('en-GB');

const roomFor = (left: number) =>
  left === 1 ? 'Room for 1 more character.' : `Room for ${figure(left)} more characters.`;

const tooLong = (over: number, limit: number, whenOver: string) =>
  [
    over === 1 ? '1 character too many:' : `${figure(over)} characters too many:`,
    `at most ${figure(limit)} fit here.`,
    whenOver,
  ]
    .join(' ')
    .trim();

export function TextField({
  limit,
  whenOver,
  ...props
}: Common &
  Limited &
  InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> }): JSX.Element {
  const { label, hint, error, beside, ...input } = props;
  const over = useOver({ limit, whenOver });
  return (
    <Frame {...{ id: input.id, label, hint, error, over, beside }}>
      <input
        className="field"
        type="text"
        autoComplete="off"
        {...input}
        {...describedBy(props, over.words ?? error, over.room)}
      />
    </Frame>
  );
}

export function TextArea({
  limit,
  whenOver,
  ...props
}: Common &
  Limited &
  TextareaHTMLAttributes<HTMLTextAreaElement> & {
    readonly ref?: Ref<HTMLTextAreaElement>;
  }): JSX.Element {
  const { label, hint, error, beside, ...input } = props;
  const over = useOver({ limit, whenOver });
  return (
    <Frame {...{ id: input.id, label, hint, error, over, beside }}>
      <textarea
        className="field"
        rows={3}
        {...input}
        {...describedBy(props, over.words ?? error, over.room)}
      />
    </Frame>
  );
}

export function SelectField({
  children,
  ...props
}: Common &
  SelectHTMLAttributes<HTMLSelectElement> & {
    readonly ref?: Ref<HTMLSelectElement>;
  }): JSX.Element {
  const { label, hint, error, beside, ...input } = props;
  return (
    <Frame {...{ id: input.id, label, hint, error, beside }}>
      <select className="field" {...input} {...describedBy(props, error)}>
        {children}
      </select>
    </Frame>
  );
}
