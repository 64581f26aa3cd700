import type { JSX, ReactNode, Ref } from 'react';
import './fold.css';

type FoldProps = {
  readonly title: string;
  /** How many are inside, where that is to be said. */
  readonly count?: number;
  /** One line of what is inside. */
  readonly inside: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** For an address that leads to it. */
  readonly nameRef?: Ref<HTMLElement>;
  readonly children: ReactNode;
};

/** Matter kept closed: its name, one line of what is inside, and the matter only once it is open. */
export function Fold(props: FoldProps): JSX.Element {
  const { title, count, inside, isOpen, onToggle, nameRef, children } = props;
  return (
    <details
      className="tuck"
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary ref={nameRef}>
        <b>
          {title}
          {count !== undefined && <i className="n num">{count}</i>}
        </b>
        <span>{inside}</span>
      </summary>
      {isOpen && <div>{children}</div>}
    </details>
  );
}
