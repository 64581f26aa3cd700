import type { JSX } from 'react';
import type { Instrument } from '../../core/instrument/instrument';
import { usePageTitle } from '../../ui/page-title';
import { OnThisDevice } from './on-this-device';
import { OtherLinks } from './other-links';
import { StartSheet } from './start-sheet';

type HomeAgainPageProps = { readonly instrument: Instrument };

/** Home once there are assessments: they come first. */
export function HomeAgainPage({ instrument }: HomeAgainPageProps): JSX.Element {
  const heading = usePageTitle('Home');
  return (
    <main className="wrap home back" id="main" tabIndex={-1}>
      <OnThisDevice instrument={instrument} heading={heading} />
      <section className="begin" aria-labelledby="begin">
        <h2 id="begin">Start something new</h2>
        <StartSheet instrument={instrument} />
      </section>
      <section className="more" aria-label="Other things you can do">
        <OtherLinks />
      </section>
    </main>
  );
}
