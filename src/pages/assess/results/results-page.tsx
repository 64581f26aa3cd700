import { type JSX, useMemo, useRef } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { reportSoFar } from '../../../core/report/report-so-far';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { type SectionSoFar, sectionsSoFar } from '../../../core/response/sections-so-far';
import { useMainstay } from '../../../store/use-mainstay';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { useKeptPlace } from '../../shared/kept-place';
import { PrintedHead } from '../../shared/printed-page';
import { LookAgainNotice } from '../../shared/question/look-again';
import { useSoFar } from '../../shared/so-far';
import { Beyond } from './beyond';
import { ExerciseResults } from './exercise-results';
import { NoResultsYet } from './no-results-yet';
import { QuickCheckNote } from './quick-notes';
import { FinePrint, ResultsFigures, SectionsFigure } from './results-figures';
import { ResultsHead } from './results-head';
import { StillHidden } from './still-hidden';
import { ToldFirst } from './told-first';
import './results.css';

type PageProps = { readonly instrument: Instrument; readonly guidance: Guidance };
type ResultsProps = PageProps & {
  readonly head: AssessmentHead;
  readonly response: Response;
  readonly progress: readonly SectionSoFar[];
  /** What there is so far was asked for, finished or not. */
  readonly isAsked: boolean;
  readonly ask: () => void;
};

/** All the scores of one assessment, once at least one section is finished. */
export function ResultsPage({ instrument, guidance }: PageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const [isAsked, ask] = useSoFar(id);
  if (!head || !response) return null;
  if (head.exercise !== null) {
    return <ExerciseResults key={id} {...{ instrument, guidance, head, response }} />;
  }
  const progress = sectionsSoFar(instrument, head, response);
  return progress.every(({ left }) => left > 0) && !isAsked ? (
    <NoResultsYet
      id={id}
      progress={progress}
      response={response}
      items={itemsInPlay(instrument, head)}
      onShow={ask}
    />
  ) : (
    <Results key={id} {...{ instrument, guidance, head, response, progress, isAsked, ask }} />
  );
}

function Results(props: ResultsProps): JSX.Element {
  const { instrument, guidance, head, response, progress, isAsked, ask } = props;
  const isAllShown = isAsked || progress.every(({ left }) => left === 0);
  const report = useMemo(() => {
    const assessment = { ...head, answers: response };
    return reportSoFar({ instrument, guidance, assessment, voice: 'you' }, isAllShown);
  }, [instrument, guidance, head, response, isAllShown]);
  const hrefOf = (dimension: string) => paths.dimension(head.id, dimension);
  const main = useRef<HTMLElement>(null);
  const heading = usePageTitle(report.told.headline, `results ${head.id}`);
  useKeptPlace(`results ${head.id}`, main);
  return (
    <main id="main" tabIndex={-1} className="wide results" ref={main}>
      <PrintedHead name={report.title} page="Results" date={report.date} />
      <ResultsHead title={report.told.headline} lead={report.shortLead} heading={heading} />
      <LookAgainNotice id={head.id} items={itemsInPlay(instrument, head)} response={response} />
      <ToldFirst id={head.id} told={report.told} />
      {head.kind === 'quick' && <QuickCheckNote id={head.id} />}
      <SectionsFigure
        figure={report.factors}
        report={report}
        instrument={instrument}
        hrefOf={hrefOf}
      />
      {isAllShown ? (
        <ResultsFigures id={head.id} report={report} instrument={instrument} hrefOf={hrefOf} />
      ) : (
        <StillHidden id={head.id} progress={progress} response={response} onShow={ask} />
      )}
      <Beyond id={head.id} />
      <FinePrint />
    </main>
  );
}
