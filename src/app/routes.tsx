import { type JSX, lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { HomePage } from '../pages/home/home-page';
import { NotHere } from '../ui/not-here';
import { AssessmentRoute } from './assessment-route';
import { Loading } from './loading';
import { chunks } from './page-chunks';
import { ReadingRoute } from './reading-route';
import { useGuidance } from './use-guidance';

const OpenFilePage = lazy(chunks.openFile);
const SetUpPage = lazy(chunks.setUp);
const TaskListPage = lazy(chunks.taskList);
const AnswerPage = lazy(chunks.answer);
const SectionListPage = lazy(chunks.sectionList);
const OutcomesPage = lazy(chunks.outcomes);
const CheckAnswersPage = lazy(chunks.checkAnswers);
const ResultsPage = lazy(chunks.results);
const DimensionPage = lazy(chunks.dimension);
const GapsPage = lazy(chunks.gaps);
const ReportPage = lazy(chunks.report);
const HowItWorks = lazy(chunks.howItWorks);
const Privacy = lazy(chunks.privacy);
const AccessibilityStatement = lazy(chunks.accessibility);
const Glossary = lazy(chunks.glossary);
const Help = lazy(chunks.help);
const ForIt = lazy(chunks.forIt);

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
