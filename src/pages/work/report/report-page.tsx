import '../../../charts/charts.css';
import './report.css';
import './chooser.css';
import './large.css';
import { type JSX, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Dated } from '../../../core/comparison/dated';
import type { AssessmentHead, ReportChoices } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { SignOff } from '../../../core/document/sign-off';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { reportSoFar } from '../../../core/report/report-so-far';
import { withoutNotes } from '../../../core/report/without-notes';
import { hasFinishedSection } from '../../../core/response/has-finished-section';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { usePageTitle } from '../../../ui/page-title';
import type { FetchEarlier } from '../../shared/question/use-earlier';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { useSoFar } from '../../shared/so-far';
import { useToday } from '../../shared/use-today';
import { useEarlierDates } from '../../shared/years/use-earlier-dates';
import { DatedPapers } from './dated-papers';
import { LargeChoice, MoreProducts, NotesChoice } from './more-products';
import { NoPapersYet } from './no-papers-yet';
import { leadWords } from './paper/lead-words';
import { Paper } from './paper/paper';
import { sidesInWords } from './paper/sides';
import { ProductSheet } from './product-sheet';
import { ReportFolds } from './report-folds';
import { leftOutNow } from './report-parts';
import { usePapers } from './use-papers';
import { useSteadyHead } from './use-steady-head';

type ReportPageProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly fetchEarlier: FetchEarlier;
};

/** The papers that are ready to print or to hand on, and what belongs to them. They are drawn only to print. */
export function ReportPage(props: ReportPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head || !response) return null;
  return <Report {...props} head={head} response={response} key={id} />;
}

type ReportProps = ReportPageProps & { readonly head: AssessmentHead; readonly response: Response };

function Report({ head, response, ...bank }: ReportProps): JSX.Element {
  const [location] = useLocation();
  const isAtSignOff = location.endsWith('/sign-off');
  const assessment = useAssessment(head, response);
  const { instrument } = bank;
  const model = useModel(bank, assessment, head.report.decisions);
  const isReady = hasFinishedSection(instrument, head, response);
  const title = isReady ? 'Who is it for?' : 'Nothing to print yet';
  const heading = usePageTitle<HTMLHeadingElement>(
    null,
    `report ${head.id} ${isAtSignOff ? 'sign-off' : ''}`,
  );
  useEffect(() => {
    if (isAtSignOff) heading.current?.scrollIntoView?.();
  }, [isAtSignOff, heading]);
  const leftOut = leftOutNow(head.report.partsLeftOut);
  const [withNotes, askForNotes] = useState(false);
  const [isLarge, askForLarge] = useState(false);
  const onPaper = useMemo(() => (withNotes ? model : withoutNotes(model)), [model, withNotes]);
  const input = { instrument, assessment, model, leftOut, isLarge };
  const papers = usePapers({ ...input, model: onPaper });
  const changes = useReportChanges(head.id);
  const hasAnswers = Object.keys(response).length > 0;
  const sides = useMemo(() => sidesInWords(onPaper, leftOut, isLarge), [onPaper, leftOut, isLarge]);
  return (
    <main className="wide report" id="main" tabIndex={-1}>
      {/* Where there is a paper it prints in the place of all this. */}
      <div className={isReady ? 'report-tools' : ''}>
        <RehearsalMark exercise={head.exercise} />
        <header className="stack">
          <h1 ref={isAtSignOff ? null : heading} tabIndex={-1}>
            {title}
          </h1>
          {isReady && <p className="lead measure">{leadWords(model)}</p>}
          {isReady && <DatedPapers head={head} response={response} />}
        </header>
        {isReady ? (
          <>
            <ProductSheet papers={papers} sides={sides} isFinal={head.signOff.isFinal} />
            <MoreProducts papers={papers} sides={sides} isOfADay={model.panel !== null} />
            <LargeChoice isOn={isLarge} onChange={askForLarge} />
            {model.notes !== 'none' && <NotesChoice isOn={withNotes} onChange={askForNotes} />}
          </>
        ) : (
          <NoPapersYet instrument={instrument} head={head} response={response} />
        )}
        {(isReady || isAtSignOff || hasAnswers) && (
          <ReportFolds
            {...input}
            {...changes}
            key={isAtSignOff ? 'sign-off' : ''}
            head={head}
            papers={papers}
            sides={sides.chosen}
            isReady={isReady}
            isAtSignOff={isAtSignOff}
            signOffRef={heading}
          />
        )}
      </div>
      {isReady && (
        <Paper
          paper={papers.drawn}
          model={onPaper}
          instrument={instrument}
          targets={assessment.targets}
          leftOut={leftOut}
          isLarge={isLarge}
        />
      )}
    </main>
  );
}

const useAssessment = (head: AssessmentHead, response: Response) => {
  const steady = useSteadyHead(head);
  return useMemo(() => ({ ...steady, answers: response }), [steady, response]);
};

const NONE: readonly Dated[] = [];

/** The report of these answers, with the decisions as they are being written: typing comes first, the paper follows. */
function useModel(
  bank: ReportPageProps,
  assessment: ReturnType<typeof useAssessment>,
  decisions: readonly string[],
) {
  const { instrument, guidance, fetchEarlier } = bank;
  const today = useToday();
  const datesBefore = useEarlierDates(assessment.id, instrument, fetchEarlier) ?? NONE;
  const [isAllShown] = useSoFar(assessment.id);
  const scored = useMemo(
    () =>
      reportSoFar(
        { instrument, guidance, assessment, voice: 'we', today, datesBefore },
        isAllShown,
      ),
    [instrument, guidance, assessment, today, datesBefore, isAllShown],
  );
  const asked = useDeferredValue(decisions);
  return useMemo(() => ({ ...scored, decisions: asked }), [scored, asked]);
}

/** One choice changed; the others are taken from the store as they are by then. */
function useReportChanges(id: string) {
  const store = useMainstayStore();
  const onReport = useCallback(
    (patch: Partial<ReportChoices>) => {
      const { heads, reportChanged } = store.getState();
      const report = heads[id]?.report;
      if (report) reportChanged(id, { ...report, ...patch });
    },
    [store, id],
  );
  const onSignOff = useCallback(
    (patch: Partial<SignOff>) => {
      const { heads, signOffChanged } = store.getState();
      const before = heads[id]?.signOff;
      if (before) signOffChanged(id, { ...before, ...patch });
    },
    [store, id],
  );
  return { onReport, onSignOff };
}
