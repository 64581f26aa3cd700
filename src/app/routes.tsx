import { type JSX, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { HomePage } from '../pages/home/home-page';
import { NotHere } from '../ui/not-here';
import { AssessmentRoute } from './assessment-route';
import { fetchedPage } from './fetched-page';
import { Loading } from './loading';
import { chunks } from './page-chunks';
import { ReadingRoute } from './reading-route';
import { useGuidance } from './use-guidance';

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

type RoutesProps = { readonly instrument: Instrument };

export function Routes({ instrument }: RoutesProps): JSX.Element {
  const guidance = useGuidance();
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <HomePage instrument={instrument} />
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
        <Route>
          <div className="wrap page plain">
            <NotHere what="page" />
          </div>
        </Route>
      </Switch>
    </Suspense>
  );
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
