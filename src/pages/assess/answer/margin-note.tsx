import type { JSX, ReactNode } from 'react';

type MarginNoteProps = {
  readonly title: string;
  /** How many things are inside. */
  readonly count?: number;
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** A note in the margin, opened by a press on its title. */
export function MarginNote({
  title,
  count,
  isOpen = false,
  onToggle,
  children,
}: MarginNoteProps): JSX.Element {
  return (
    <details
      className="aside"
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
