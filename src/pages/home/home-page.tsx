import type { JSX } from 'react';
import { useLocation } from 'wouter';
import type { Instrument } from '../../core/instrument/instrument';
import type { AssessmentKind } from '../../core/response/assessment';
import { EXAMPLE_ID } from '../../store/state';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { ArrowRight, Padlock } from '../../ui/icons';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { OnThisDevice } from './on-this-device';
import { Specimen } from './specimen';
import { StorageNotices } from './storage-notices';

type HomePageProps = { readonly instrument: Instrument };

/** The first-visit page explains; once there are assessments, they come first. */
export function HomePage({ instrument }: HomePageProps): JSX.Element {
  const hasAny = useMainstay(
    (state) =>
      state.recentlyDeleted !== null || Object.keys(state.heads).some((id) => id !== EXAMPLE_ID),
  );
  const heading = usePageTitle('Home');
  if (hasAny) {
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
  return (
    <main className="wrap home" id="main" tabIndex={-1}>
      <div>
        <div className="intro">
          <h1 tabIndex={-1} ref={heading}>
            See how well you support your local voluntary sector
          </h1>
          <p className="lead">
            Mainstay is a self-assessment for local infrastructure organisations: the CVS, Community
            Action or Voluntary Action that local charities turn to. Answer plainly worded
            questions, see where the gaps are, and leave with a report for your board.
          </p>
        </div>
        <section className="begin" aria-labelledby="begin">
          <h2 id="begin">Start a self-assessment</h2>
          <StorageNotices />
          <StartSheet instrument={instrument} />
        </section>
      </div>
      <div className="more">
        <Specimen />
        <OtherLinks />
      </div>
    </main>
  );
}

function StartSheet({ instrument }: HomePageProps): JSX.Element {
  const store = useMainstayStore();
  const [, navigate] = useLocation();
  const start = (kind: AssessmentKind) => () => {
    const id = store.getState().assessmentStarted(kind);
    navigate(paths.setUp(id).slice(1));
  };
  const isKept = useMainstay((state) => state.status === 'loading' || state.save.kind !== 'memory');
  const quick = instrument.items.filter((item) => item.quick).length;
  return (
    <>
      <div className="start sheet">
        <div>
          <h3>Full self-assessment</h3>
          <p>
            {instrument.items.length} questions in four sections. Allow four sittings of about ten
            minutes.
          </p>
          <p>
            <button type="button" className="btn main" onClick={start('full')}>
              Start in full
              <ArrowRight />
            </button>
          </p>
        </div>
        <div>
          <h3>Quick check</h3>
          <p>
            {quick} of the same questions, about 15 minutes. Your answers carry over if you go on.
          </p>
          <p>
            <button type="button" className="btn" onClick={start('quick')}>
              Start the quick check
            </button>
          </p>
        </div>
      </div>
      <p className="promise">
        <Padlock />
        <span>
          {isKept && <b>Your answers stay on this device.</b>} This page is not allowed to send
          anything anywhere. You can <a href={paths.privacy}>check that in one line</a>.
        </span>
      </p>
    </>
  );
}

function OtherLinks(): JSX.Element {
  return (
    <ul className="rows links">
      <li>
        <a href={paths.open}>
          <b>Open a file</b>
          <span>Carry on from a Mainstay file someone sent you, or one you saved.</span>
        </a>
      </li>
      <li>
        <a href={paths.results(EXAMPLE_ID)}>
          <b>See an example</b>
          <span>
            Results, gaps and the report you would leave with. The organisation in it is made up.
          </span>
        </a>
      </li>
    </ul>
  );
}
