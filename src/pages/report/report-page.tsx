import '../../charts/charts.css';
import './report.css';
import { type JSX, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { buildReport } from '../../core/report/build-report';
import type { AssessmentHead, ReportChoices } from '../../core/response/assessment';
import type { Response } from '../../core/response/response';
import { clock } from '../../platform/clock';
import { localDay } from '../../store/local-day';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { usePageFoot } from '../shared/printed-page';
import { DecisionEditor } from './decision-editor';
import { footWords } from './foot-words';
import { PageOne } from './page-one';
import { planPageOne } from './page-one-plan';
import { PartChoices } from './part-choices';
import { Parts } from './parts';
import { suggestedDecisions } from './suggested-decisions';
import { TakeAway } from './take-away';
import { DecisionsPart } from './text-parts';
import { useSteadyHead } from './use-steady-head';

type ReportPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** The printed report, shown as it prints, with the choices about it above. */
export function ReportPage(props: ReportPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head || !response) return null;
  return <Report {...props} head={head} response={response} key={id} />;
}

type ReportProps = ReportPageProps & { readonly head: AssessmentHead; readonly response: Response };

function Report({ instrument, guidance, head, response }: ReportProps): JSX.Element {
  const steady = useSteadyHead(head);
  const [today] = useState(() => localDay(clock()));
  const assessment = useMemo(() => ({ ...steady, answers: response }), [steady, response]);
  const model = useMemo(
    () => buildReport({ instrument, guidance, assessment, voice: 'we', today }),
    [instrument, guidance, assessment, today],
  );
  const suggestions = useMemo(() => suggestedDecisions(model), [model]);
  const title = usePageTitle(`${model.title}: report`, 'report');
  usePageFoot(model.title, footWords(model), '');
  const change = useReportChange(head.id);
  const setDecisions = useCallback(
    (decisions: readonly string[]) => change({ decisions }),
    [change],
  );
  const { decisions, partsLeftOut } = head.report;
  // Typing comes first; the paper follows.
  const asked = useDeferredValue(decisions);
  const plan = useMemo(() => planPageOne(model, asked), [model, asked]);
  return (
    <main className="wide report" id="main" tabIndex={-1}>
      <div className="report-tools">
        <header className="stack">
          <h1 ref={title} tabIndex={-1}>
            Your report for the board
          </h1>
          <p className="lead measure">
            Below is what prints: A4, black on white, whatever your colours here. Page 1 stands
            alone; the rest is for those who want to know more.
          </p>
          <p className="row">
            <button className="btn main" type="button" onClick={() => window.print()}>
              Print, or save as PDF
            </button>
            <a className="btn" href={paths.boardPaper(head.id)}>
              Board paper: two pages
            </a>
          </p>
        </header>
        {head.signOff.isFinal ? (
          <p className="measure report-note">
            This assessment is final, so the decisions and the parts that print stay as they are.{' '}
            <a href={paths.signOff(head.id)}>Reopen it</a> to change them.
          </p>
        ) : (
          <>
            <div className="report-choices">
              <DecisionEditor
                id={head.id}
                decisions={decisions}
                suggestions={suggestions}
                onChange={setDecisions}
              />
              <PartChoices
                model={model}
                leftOut={partsLeftOut}
                onChange={(leftOut) => change({ partsLeftOut: leftOut })}
              />
            </div>
            <p className="measure report-note">
              Has the board agreed it? <a href={paths.signOff(head.id)}>Sign it off</a>: who
              approved it, when, and when you look at it again.
            </p>
          </>
        )}
        <TakeAway
          instrument={instrument}
          assessment={assessment}
          model={model}
          leftOut={partsLeftOut}
        />
      </div>
      <article className="a4" aria-label="The report as it prints">
        <PageOne model={model} levels={instrument.levels} plan={plan} />
        {!plan.isWhole && <DecisionsPart decisions={asked} />}
        <Parts
          model={model}
          instrument={instrument}
          guidance={guidance}
          targets={steady.targets}
          leftOut={partsLeftOut}
        />
      </article>
    </main>
  );
}

/** One choice changed; the others are taken from the store as they are by then. */
function useReportChange(id: string): (patch: Partial<ReportChoices>) => void {
  const store = useMainstayStore();
  return useCallback(
    (patch) => {
      const state = store.getState();
      const report = state.heads[id]?.report;
      if (report) state.reportChanged(id, { ...report, ...patch });
    },
    [store, id],
  );
}
