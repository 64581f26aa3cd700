import type { JSX, ReactNode } from 'react';
import type { Instrument } from '../../../core/instrument/instrument';
import { usePageTitle } from '../../../ui/page-title';
import { OnThisDevice } from './on-this-device';
import { OtherLinks } from './other-links';
import { StartSheet, type StartSheetProps } from './start-sheet';

export type HomeAgainProps = StartSheetProps & {
  /** What is said of this browser’s keeping, before anyone starts. */
  readonly notices: ReactNode;
};

/** Home once there are assessments: they come first. */
export function HomeAgainPage({
  glance,
  onStart,
  notices,
  instrument,
}: HomeAgainProps & { readonly instrument: Instrument }): JSX.Element {
  const heading = usePageTitle('Home');
  return (
    <main className="wrap home back" id="main" tabIndex={-1}>
      <OnThisDevice instrument={instrument} heading={heading} notices={notices} />
      <section className="begin" aria-labelledby="begin">
        <h2 id="begin">Start something new</h2>
        <StartSheet glance={glance} onStart={onStart} />
      </section>
      <section className="more" aria-label="Other things you can do">
        <OtherLinks hasExample={glance.specimen !== null} />
      </section>
    </main>
  );
}
