import { type JSX, type ReactNode, useLayoutEffect, useRef } from 'react';

type MarginNoteProps = {
  readonly title: string;
  /** How many things are inside. */
  readonly count?: number;
  readonly isOpen?: boolean;
  /** The question it is about, where it stays from one to the next: of another one it is closed again. */
  readonly about?: string;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** A note in the margin, opened by a press on its title. */
export function MarginNote({
  title,
  count,
  isOpen = false,
  about = '',
  onToggle,
  children,
}: MarginNoteProps): JSX.Element {
  const note = useRef<HTMLDetailsElement>(null);
  const shown = useRef(about);
  useLayoutEffect(() => {
    if (shown.current !== about && note.current !== null) note.current.open = false;
    shown.current = about;
  }, [about]);
  return (
    <details
      className="aside"
      ref={note}
      open={isOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <span>{title}</span>
        {count !== undefined && <span className="n num">{count}</span>}
      </summary>
      <div className="stack">{children}</div>
    </details>
  );
}
