import type { JSX, ReactNode } from 'react';
import { usePageTitle } from '../../../ui/page-title';
import { OtherLinks } from './other-links';
import { Specimen } from './specimen';
import { StartSheet, type StartSheetProps } from './start-sheet';

type HomePageProps = StartSheetProps & {
  /** What is said of this browser’s keeping, before anyone starts. */
  readonly notices: ReactNode;
};

/** Home on a first visit, which explains. It is what a first visit waits for, so it carries nothing it does not show. */
export function HomePage({ glance, onStart, notices }: HomePageProps): JSX.Element {
  const heading = usePageTitle('Home');
  return (
    <main className="wrap home" id="main" tabIndex={-1}>
      <div>
        <div className="intro">
          <h1 tabIndex={-1} ref={heading}>
            {glance.heading}
          </h1>
          <p className="lead">
            {glance.lead} Answer plain questions, see what to work on first, and leave with a page
            for your board.
          </p>
        </div>
        <section className="begin" aria-labelledby="begin">
          <h2 id="begin">Start a self-assessment</h2>
          {notices}
          <StartSheet glance={glance} onStart={onStart} />
        </section>
      </div>
      <div className="more">
        {glance.specimen !== null && <Specimen specimen={glance.specimen} />}
        <OtherLinks hasExample={glance.specimen !== null} />
      </div>
    </main>
  );
}
