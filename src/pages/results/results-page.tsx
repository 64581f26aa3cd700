import { type JSX, useMemo } from 'react';
import { useParams } from 'wouter';
import { ScoreFigure } from '../../charts/score-figure';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { buildReport } from '../../core/report/build-report';
import type { AssessmentHead } from '../../core/response/assessment';
import type { Response } from '../../core/response/response';
import { useMainstay } from '../../store/use-mainstay';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { PrintedHead } from '../shared/printed-page';
import { ExerciseResults } from './exercise-results';
import { hideUnfinished } from './hide-unfinished';
import { NoResultsYet } from './no-results-yet';
import { QuickCheckNote, QuickViewSwitch } from './quick-notes';
import { useQuickView } from './quick-view';
import { ResultsFigures } from './results-figures';
import { ResultsHead } from './results-head';
import {
  answersOfFinishedSections,
  type SectionProgress,
  sectionProgress,
} from './section-progress';
import { useSoFar } from './so-far';
import { StillHidden } from './still-hidden';
import './results.css';

type PageProps = { readonly instrument: Instrument; readonly guidance: Guidance };
type ResultsProps = PageProps & {
  readonly head: AssessmentHead;
  readonly response: Response;
  readonly progress: readonly SectionProgress[];
};

/** All the scores of one assessment, once at least one section is finished. */
export function ResultsPage({ instrument, guidance }: PageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head || !response) return null;
  if (head.exercise !== null) {
    return <ExerciseResults key={id} {...{ instrument, guidance, head, response }} />;
  }
  const progress = sectionProgress(instrument, head, response);
  return progress.every(({ left }) => left > 0) ? (
    <NoResultsYet id={id} progress={progress} response={response} />
  ) : (
    <Results key={id} {...{ instrument, guidance, head, response, progress }} />
  );
}

function Results({ instrument, guidance, head, response, progress }: ResultsProps): JSX.Element {
  const [isAsked, ask] = useSoFar(head.id);
  const [isQuickView, setQuickView] = useQuickView(head.id);
  const isAllShown = isAsked || progress.every(({ left }) => left === 0);
  const kind = isQuickView ? 'quick' : head.kind;
  const report = useMemo(() => {
    const finished = sectionProgress(instrument, head, response);
    const answers = isAllShown ? response : answersOfFinishedSections(finished, response);
    const assessment = { ...head, kind, answers };
    return buildReport({ instrument, guidance, assessment, voice: 'you' });
  }, [instrument, guidance, head, response, kind, isAllShown]);
  const factors = isAllShown ? report.factors : hideUnfinished(report.factors, progress);
  const hrefOf = (dimension: string) => paths.dimension(head.id, dimension);
  const title = isAllShown ? report.headline : finishedWords(progress);
  const heading = usePageTitle(title, `results ${head.id}`);
  return (
    <main id="main" tabIndex={-1} className="wide results">
      <PrintedHead name={report.title} page="Results" date={report.date} />
      <ResultsHead
        id={head.id}
        title={title}
        lead={isAllShown ? report.lead : null}
        heading={heading}
      />
      {head.kind === 'quick' ? (
        <QuickCheckNote id={head.id} />
      ) : (
        <QuickViewSwitch isOn={isQuickView} onSwitch={setQuickView} />
      )}
      <ScoreFigure
        figure={factors}
        levels={instrument.levels}
        isQuick={report.isQuick}
        voice="you"
        hasOwnTargets={report.hasOwnTargets}
        hrefOf={hrefOf}
      />
      {isAllShown ? (
        <ResultsFigures id={head.id} report={report} instrument={instrument} hrefOf={hrefOf} />
      ) : (
        <StillHidden id={head.id} progress={progress} response={response} onShow={ask} />
      )}
      <p className="note measure limits">
        {isAllShown ? report.limits : LIMITS_SO_FAR}{' '}
        <a href={paths.howItWorks}>How scores are made</a>
      </p>
    </main>
  );
}

const LIMITS_SO_FAR =
  'These are your own ratings. They are not an accreditation result, and not endorsed by NAVCA or DCMS.';

const finishedWords = (progress: readonly SectionProgress[]): string => {
  const finished = progress.filter(({ left }) => left === 0);
  return `Results so far: ${finished.length} of ${progress.length} sections finished`;
};
