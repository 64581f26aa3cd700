import { type JSX, type ReactNode, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { HomePage } from '../pages/home/home-page';
import { ownIds } from '../store/unfiled';
import { useMainstay } from '../store/use-mainstay';
import { NotHere } from '../ui/not-here';
import { assessmentChunk } from './assessment-chunk';
import { fetchedPage } from './fetched-page';
import { Loading } from './loading';
import { chunks, oneFileChunk } from './page-chunks';
import { ReadingRoute } from './reading-route';
import { useGuidance } from './use-guidance';

const HomeAgainPage = fetchedPage(chunks.homeAgain);
const AssessmentRoute = fetchedPage(assessmentChunk);
const OpenFilePage = fetchedPage(chunks.openFile);
const SetUpPage = fetchedPage(chunks.setUp);
const TaskListPage = fetchedPage(chunks.taskList);
const AnswerPage = fetchedPage(chunks.answer);
const SectionListPage = fetchedPage(chunks.sectionList);
const OutcomesPage = fetchedPage(chunks.outcomes);
const CheckAnswersPage = fetchedPage(chunks.checkAnswers);
const ResultsPage = fetchedPage(chunks.results);
const DimensionPage = fetchedPage(chunks.dimension);
const GapsPage = fetchedPage(chunks.gaps);
const ReportPage = fetchedPage(chunks.report);
const HowItWorks = fetchedPage(chunks.howItWorks);
const Privacy = fetchedPage(chunks.privacy);
const AccessibilityStatement = fetchedPage(chunks.accessibility);
const Glossary = fetchedPage(chunks.glossary);
const Help = fetchedPage(chunks.help);
const ForIt = fetchedPage(chunks.forIt);
const Licences = fetchedPage(chunks.licences);
const OneFilePage = fetchedPage(oneFileChunk);

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
          <AssessmentRoute instrument={instrument}>
            <AssessmentPages instrument={instrument} guidance={guidance} />
          </AssessmentRoute>
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
            <Help />
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

type AssessmentPagesProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance | null;
};

function AssessmentPages({ instrument, guidance }: AssessmentPagesProps): JSX.Element {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <TaskListPage instrument={instrument} />
        </Route>
        <Route path="/set-up">
          <SetUpPage instrument={instrument} />
        </Route>
        <Route path="/answer/:itemId">
          <AnswerPage instrument={instrument} guidance={guidance} />
        </Route>
        <Route path="/section/:sectionId">
          <SectionListPage instrument={instrument} guidance={guidance} />
        </Route>
        <Route path="/outcomes">
          <OutcomesPage instrument={instrument} />
        </Route>
        <Route path="/check">
          <CheckAnswersPage instrument={instrument} />
        </Route>
        <Route path="/results/:dimensionId?">
          {({ dimensionId }) => {
            if (guidance === null) return <Loading />;
            const shared = { instrument, guidance };
            return dimensionId ? <DimensionPage {...shared} /> : <ResultsPage {...shared} />;
          }}
        </Route>
        <Route path="/gaps/:list?">
          {guidance ? <GapsPage instrument={instrument} guidance={guidance} /> : <Loading />}
        </Route>
        <Route path="/report">
          {guidance ? <ReportPage instrument={instrument} guidance={guidance} /> : <Loading />}
        </Route>
        <Route>
          <NotHere what="page" />
        </Route>
      </Switch>
    </Suspense>
  );
}
