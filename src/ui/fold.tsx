import type { JSX, ReactNode } from 'react';
import './fold.css';

type FoldProps = {
  readonly title: string;
  /** One line of what is inside. */
  readonly inside: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

/** Matter kept closed: its name, one line of what is inside, and the matter only once it is open. */
export function Fold({ title, inside, isOpen, onToggle, children }: FoldProps): JSX.Element {
  return (
    <details
      className="tuck"
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <b>{title}</b>
        <span>{inside}</span>
      </summary>
      {isOpen && <div>{children}</div>}
    </details>
  );
}
