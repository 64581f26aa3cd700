import { type JSX, type ReactNode, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import type { Instrument } from '../core/instrument/instrument';
import { HomePage } from '../pages/home/home-page';
import { ownIds } from '../store/unfiled';
import { useMainstay } from '../store/use-mainstay';
import { NotHere } from '../ui/not-here';
import { assessmentChunk } from './assessment-chunk';
import { fetchedPage } from './fetched-page';
import { Loading } from './loading';
import { awayDayChunk, chunks, oneFileChunk } from './page-chunks';
import { ReadingRoute } from './reading-route';
import { useGuidance } from './use-guidance';

const HomeAgainPage = fetchedPage(chunks.homeAgain);
const AwayDayRoutes = fetchedPage(awayDayChunk);
const AssessmentRoute = fetchedPage(assessmentChunk);
const OpenFilePage = fetchedPage(chunks.openFile);
const HowItWorks = fetchedPage(chunks.howItWorks);
const Privacy = fetchedPage(chunks.privacy);
const AccessibilityStatement = fetchedPage(chunks.accessibility);
const Glossary = fetchedPage(chunks.glossary);
const Help = fetchedPage(chunks.help);
const ForIt = fetchedPage(chunks.forIt);
const Licences = fetchedPage(chunks.licences);
const OneFilePage = fetchedPage(oneFileChunk);

/** Starting an exercise, its guide, and a participant’s own pages. */
const AWAY_DAY = /^\/(?:away-day|join|in)(?:\/|$)/;

type RoutesProps = {
  readonly instrument: Instrument;
  /** Wired above, since it outlives everything else. */
  readonly clearPage: ReactNode;
};

export function Routes({ instrument, clearPage }: RoutesProps): JSX.Element {
  const guidance = useGuidance();
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <Home instrument={instrument} />
        </Route>
        <Route path="/open">
          <OpenFilePage instrument={instrument} />
        </Route>
        <Route path="/example">
          <Redirect to="/a/example/results" replace />
        </Route>
        <Route path="/a/:id" nest>
          <AssessmentRoute instrument={instrument} guidance={guidance} />
        </Route>
        <Route path="/how-it-works">
          <ReadingRoute title="How it works">
            {guidance && <HowItWorks instrument={instrument} guidance={guidance} />}
          </ReadingRoute>
        </Route>
        <Route path="/glossary">
          <ReadingRoute title="Glossary">
            {guidance && <Glossary guidance={guidance} />}
          </ReadingRoute>
        </Route>
        <Route path="/privacy">
          <ReadingRoute title="Privacy">
            <Privacy />
          </ReadingRoute>
        </Route>
        <Route path="/accessibility">
          <ReadingRoute title="Accessibility statement">
            <AccessibilityStatement />
          </ReadingRoute>
        </Route>
        <Route path="/help">
          <ReadingRoute title="Help">
            <Help items={instrument.items} />
          </ReadingRoute>
        </Route>
        <Route path="/for-it">
          <ReadingRoute title="For IT">
            <ForIt />
          </ReadingRoute>
        </Route>
        <Route path="/licences">
          <ReadingRoute title="Third-party notices">
            <Licences />
          </ReadingRoute>
        </Route>
        <Route path="/one-file">
          <ReadingRoute title="Mainstay in one file">
            <OneFilePage />
          </ReadingRoute>
        </Route>
        <Route path="/clear">{clearPage}</Route>
        <Route path={AWAY_DAY}>
          <AwayDayRoutes instrument={instrument} guidance={guidance} />
        </Route>
        <Route>
          <div className="wrap page plain">
            <NotHere what="page" />
          </div>
        </Route>
      </Switch>
    </Suspense>
  );
}

function Home({ instrument }: { readonly instrument: Instrument }): JSX.Element {
  const hasAny = useMainstay((state) => state.recentlyDeleted !== null || ownIds(state).length > 0);
  return hasAny ? <HomeAgainPage instrument={instrument} /> : <HomePage instrument={instrument} />;
}
