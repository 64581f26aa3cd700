import type { JSX, RefObject } from 'react';
import { Unbroken } from '../../shared/unbroken';

type ResultsHeadProps = {
  readonly title: string;
  readonly lead: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

/** The finding of the whole, and whose view of when it is. */
export function ResultsHead({ title, lead, heading }: ResultsHeadProps): JSX.Element {
  return (
    <header className="finding">
      <h1 tabIndex={-1} ref={heading}>
        <Unbroken text={title} />
      </h1>
      <p className="lead measure">{lead}</p>
    </header>
  );
}
