import { type JSX, Suspense } from 'react';
import { Route, Switch, useParams } from 'wouter';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { useMainstay } from '../store/use-mainstay';
import { NotHere } from '../ui/not-here';
import { assessmentChunks } from './assessment-chunks';
import { exerciseChunks, fetchOneFile } from './exercise-chunks';
import { ExercisePages } from './exercise-pages';
import { fetchedPage } from './fetched-page';
import { Loading } from './loading';
import { workChunks } from './work-chunks';

const SetUpPage = fetchedPage(assessmentChunks.setUp);
const TaskListPage = fetchedPage(assessmentChunks.taskList);
const AnswerPage = fetchedPage(assessmentChunks.answer);
const SectionListPage = fetchedPage(assessmentChunks.sectionList);
const OutcomesPage = fetchedPage(assessmentChunks.outcomes);
const CheckAnswersPage = fetchedPage(assessmentChunks.checkAnswers);
const ResultsPage = fetchedPage(assessmentChunks.results);
const DimensionPage = fetchedPage(assessmentChunks.dimension);
const GapsPage = fetchedPage(assessmentChunks.gaps);
const ReportPage = fetchedPage(assessmentChunks.report);
const ExerciseItemPage = fetchedPage(exerciseChunks.exerciseItem);
const NotRevealedPage = fetchedPage(exerciseChunks.notRevealed);
const PartnersPage = fetchedPage(exerciseChunks.partners);

const PlanPage = fetchedPage(workChunks.plan);
const EvidencePage = fetchedPage(workChunks.evidence);
const ColleaguesPage = fetchedPage(workChunks.colleagues);
const PartLandingPage = fetchedPage(workChunks.partLanding);
const PartOnlyPage = fetchedPage(workChunks.partOnly);
const SignOffPage = fetchedPage(workChunks.signOff);
const BoardPaperPage = fetchedPage(workChunks.boardPaper);
const FinalPage = fetchedPage(workChunks.final);
const FinalAnswerPage = fetchedPage(workChunks.finalAnswer);

/** What shows the combined answers of an exercise. */
const SHOWS_ANSWERS = /^\/(?:results|gaps|plan|evidence|report|answer|exercise\/talk)(?:\/|$)/;
/** What is there only to change things; of steps in two versions one can be chosen all the same. Results, gaps, plan, evidence and report can be read for ever. */
const CHANGES =
  /^\/(?:set-up|answer|section|outcomes|colleagues(?!\/(?:choose|put-back)$)|partners|exercise)(?:\/|$)/;
/** What makes no sense of a part. */
const NEEDS_ALL =
  /^\/(?:results|gaps|plan|evidence|report|outcomes|sign-off|set-up|partners|exercise)(?:\/|$)/;

type AssessmentPagesProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance | null;
};

/** Which page of the assessment the address asks for. */
export function AssessmentPages({ instrument, guidance }: AssessmentPagesProps): JSX.Element {
  const { id = '' } = useParams();
  const isExercise = useMainstay((state) => Boolean(state.heads[id]?.exercise));
  const isHidden = useMainstay((state) => state.heads[id]?.exercise?.isRevealed === false);
  const isFinal = useMainstay((state) => Boolean(state.heads[id]?.signOff.isFinal));
  const isPart = useMainstay((state) => Boolean(state.heads[id]?.share));
  const FirstPage = isPart ? PartLandingPage : TaskListPage;
  const hasPartners = useMainstay((state) => Boolean(state.heads[id]?.partners));
  const exercisePages = guidance ? (
    <ExercisePages instrument={instrument} guidance={guidance} />
  ) : (
    <Loading />
  );
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">{isExercise ? exercisePages : <FirstPage instrument={instrument} />}</Route>
        {isHidden && (
          <Route path={SHOWS_ANSWERS}>
            <NotRevealedPage instrument={instrument} />
          </Route>
        )}
        {isFinal && (
          <Route path={CHANGES}>
            <FinalPages instrument={instrument} guidance={guidance} />
          </Route>
        )}
        {isPart && (
          <Route path={NEEDS_ALL}>
            <PartOnlyPage />
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
          <OutcomesPage instrument={instrument} guidance={guidance} />
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
        <Route path="/plan">
          {guidance ? <PlanPage instrument={instrument} guidance={guidance} /> : <Loading />}
        </Route>
        <Route path="/evidence/:by?">
          {guidance ? <EvidencePage instrument={instrument} guidance={guidance} /> : <Loading />}
        </Route>
        <Route path="/colleagues/:page?">
          <ColleaguesPage instrument={instrument} fetchOneFile={fetchOneFile} />
        </Route>
        <Route path="/sign-off">
          <SignOffPage />
        </Route>
        <Route path="/report/board-paper">
          {guidance ? <BoardPaperPage instrument={instrument} guidance={guidance} /> : <Loading />}
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

/** While it is final an answer can be read; what else there is only to change things says so. */
function FinalPages({ instrument, guidance }: AssessmentPagesProps): JSX.Element {
  return (
    <Switch>
      <Route path="/answer/:itemId">
        {guidance ? <FinalAnswerPage instrument={instrument} guidance={guidance} /> : <Loading />}
      </Route>
      <Route>
        <FinalPage />
      </Route>
    </Switch>
  );
}
