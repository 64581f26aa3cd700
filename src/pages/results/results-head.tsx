import type { JSX, RefObject } from 'react';
import { ArrowRight } from '../../ui/icons';
import { paths } from '../../ui/paths';

type ResultsHeadProps = {
  readonly id: string;
  readonly title: string;
  /** Null while some sections are still hidden. */
  readonly lead: string | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

export function ResultsHead({ id, title, lead, heading }: ResultsHeadProps): JSX.Element {
  return (
    <header className="stack">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p className="lead measure">
        {lead ?? 'You see the sections you have finished. The others stay hidden until they are.'}
      </p>
      <p className="row">
        <a className={lead === null ? 'btn' : 'btn main'} href={paths.gaps(id)}>
          See the gaps
          <ArrowRight />
        </a>
        <a className="btn" href={paths.report(id)}>
          Make the report
        </a>
      </p>
    </header>
  );
}
