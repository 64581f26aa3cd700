import { type JSX, useMemo, useRef } from 'react';
import { AgreementFigure } from '../../../charts/people/agreement-figure';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { agreementPoints } from '../../../core/panel-report/agreement-points';
import { buildReport } from '../../../core/report/build-report';
import type { PanelReport } from '../../../core/report-model/panel-model';
import { Notice } from '../../../ui/notice';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { useKeptPlace } from '../../shared/kept-place';
import { PrintedHead } from '../../shared/printed-page';
import { RolesFigure, SpreadFigures } from '../../shared/room/panel-figures';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { FinePrint, ResultsFigures, SectionsFigure } from './results-figures';
import { ResultsHead } from './results-head';
import { ToldFirst } from './told-first';
import './results.css';

type ExerciseResultsProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly head: AssessmentHead;
  readonly response: Response;
};

/** All the scores of what stands after an away-day, and how far the answers behind them agree. */
export function ExerciseResults(props: ExerciseResultsProps): JSX.Element {
  const { instrument, guidance, head, response } = props;
  const report = useMemo(
    () =>
      buildReport({
        instrument,
        guidance,
        assessment: { ...head, answers: response },
        voice: 'you',
      }),
    [instrument, guidance, head, response],
  );
  const main = useRef<HTMLElement>(null);
  const { panel } = report;
  const isEmpty = panel === null || report.factors.rows.every(({ shown }) => shown === 'none');
  const heading = usePageTitle(report.told.headline, `results ${head.id}`);
  useKeptPlace(`results ${head.id}`, main);
  const hrefOf = (dimension: string) => paths.dimension(head.id, dimension);
  return (
    <main id="main" tabIndex={-1} className="wide results" ref={main}>
      <PrintedHead name={report.title} page="Results" date={report.date} />
      {head.exercise && <RehearsalMark exercise={head.exercise} />}
      <ResultsHead title={report.told.headline} lead={report.shortLead} heading={heading} />
      <ToldFirst id={head.id} told={report.told} />
      {isEmpty && <TooFew id={head.id} />}
      <SectionsFigure
        figure={report.factors}
        report={report}
        instrument={instrument}
        hrefOf={hrefOf}
      />
      <ResultsFigures
        id={head.id}
        report={report}
        instrument={instrument}
        hrefOf={hrefOf}
        more={
          panel && (
            <>
              <OnePersonAway panel={panel} />
              <PanelFigures panel={panel} instrument={instrument} />
            </>
          )
        }
      />
      <FinePrint />
    </main>
  );
}

function TooFew({ id }: { readonly id: string }): JSX.Element {
  return (
    <Notice kind="information">
      <p>
        There are too few answers to draw the scores. What is in is kept.{' '}
        <a href={paths.exercise(id, 'collect')}>Collect more answers</a>
      </p>
    </Notice>
  );
}

type PanelFiguresProps = { readonly panel: PanelReport; readonly instrument: Instrument };

function PanelFigures({ panel, instrument }: PanelFiguresProps): JSX.Element {
  const { levels } = instrument;
  return (
    <>
      <SpreadFigures panel={panel} levels={levels} />
      <RolesFigure panel={panel} levels={levels} />
      <AgreementFigure panel={panel} points={agreementPoints(panel)} levels={levels} />
    </>
  );
}

/** How much any one person's answers move a score. Method 3.1. */
function OnePersonAway({ panel }: { readonly panel: PanelReport }): JSX.Element {
  const { onePersonAway } = panel;
  return (
    <details className="more-about">
      <summary>How much does one person matter?</summary>
      {onePersonAway.length === 0 ? (
        <p className="measure">
          That is worked out from four people up, or five where answers are not attributed, and only
          where enough of them gave each question a level.
        </p>
      ) : (
        <>
          <p className="measure">
            Each score was worked out again without each person in turn. It would have lain:
          </p>
          <ul>
            {onePersonAway.map(({ id, name, range }) => (
              <li key={id}>
                {name}: {range} if any one of you had been away
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
