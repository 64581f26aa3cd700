import { type JSX, Suspense } from 'react';
import { Route, Switch, useParams } from 'wouter';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { useMainstay } from '../store/use-mainstay';
import { NotHere } from '../ui/not-here';
import { exerciseChunks } from './exercise-chunks';
import { ExercisePages } from './exercise-pages';
import { fetchedPage } from './fetched-page';
import { Loading } from './loading';
import { chunks } from './page-chunks';

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
const ExerciseItemPage = fetchedPage(exerciseChunks.exerciseItem);
const NotRevealedPage = fetchedPage(exerciseChunks.notRevealed);
const PartnersPage = fetchedPage(exerciseChunks.partners);

/** What shows the combined answers of an exercise. */
const SHOWS_ANSWERS = /^\/(?:results|gaps|report|answer|exercise\/talk)(?:\/|$)/;

type AssessmentPagesProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance | null;
};

/** Which page of the assessment the address asks for. */
export function AssessmentPages({ instrument, guidance }: AssessmentPagesProps): JSX.Element {
  const { id = '' } = useParams();
  const isExercise = useMainstay((state) => Boolean(state.heads[id]?.exercise));
  const isHidden = useMainstay((state) => state.heads[id]?.exercise?.isRevealed === false);
  const hasPartners = useMainstay((state) => Boolean(state.heads[id]?.partners));
  const exercisePages = guidance ? (
    <ExercisePages instrument={instrument} guidance={guidance} />
  ) : (
    <Loading />
  );
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          {isExercise ? exercisePages : <TaskListPage instrument={instrument} />}
        </Route>
        {isHidden && (
          <Route path={SHOWS_ANSWERS}>
            <NotRevealedPage />
          </Route>
        )}
        <Route path="/exercise/*?">
          {isExercise || hasPartners ? exercisePages : <NotHere what="page" />}
        </Route>
        <Route path="/partners/:page?">
          {guidance ? <PartnersPage instrument={instrument} guidance={guidance} /> : <Loading />}
        </Route>
        <Route path="/set-up">
          <SetUpPage instrument={instrument} />
        </Route>
        <Route path="/answer/:itemId">
          {isExercise && guidance ? (
            <ExerciseItemPage instrument={instrument} guidance={guidance} />
          ) : (
            <AnswerPage instrument={instrument} guidance={guidance} />
          )}
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
