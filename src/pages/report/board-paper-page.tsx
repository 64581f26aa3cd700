import '../../charts/charts.css';
import './report.css';
import './cover-sheet.css';
import { type JSX, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { boardPaper } from '../../core/report/board-paper';
import { buildReport } from '../../core/report/build-report';
import { lowerFirst } from '../../core/report/words';
import type { AssessmentHead } from '../../core/response/assessment';
import type { Response } from '../../core/response/response';
import { clock } from '../../platform/clock';
import { localDay } from '../../store/local-day';
import { useMainstay } from '../../store/use-mainstay';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { usePageFoot } from '../shared/printed-page';
import { planCover } from './cover-plan';
import { CoverSheet } from './cover-sheet';
import { PageOne } from './page-one';
import { planBehindCover } from './page-one-plan';

type BoardPaperPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** Two sheets for a meeting: a cover sheet with what is asked, and page 1 of the report behind it. */
export function BoardPaperPage(props: BoardPaperPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head || !response) return null;
  return <Paper {...props} head={head} response={response} key={id} />;
}

type PaperProps = BoardPaperPageProps & {
  readonly head: AssessmentHead;
  readonly response: Response;
};

function Paper({ instrument, guidance, head, response }: PaperProps): JSX.Element {
  const [today] = useState(() => localDay(clock()));
  const model = useMemo(() => {
    const assessment = { ...head, answers: response };
    return buildReport({ instrument, guidance, assessment, voice: 'we', today });
  }, [instrument, guidance, head, response, today]);
  const paper = useMemo(() => boardPaper(model), [model]);
  const title = usePageTitle(`${model.title}: board paper`, 'board-paper');
  usePageFoot(model.title, `board paper, ${lowerFirst(paper.status)}`, model.date);
  return (
    <main className="wide report" id="main" tabIndex={-1}>
      <header className="stack report-tools">
        <h1 ref={title} tabIndex={-1}>
          Your board paper
        </h1>
        <p className="lead measure">
          Two pages of A4: a cover sheet that says what is asked, and page 1 of the report.
        </p>
        <p className="row">
          <button className="btn main" type="button" onClick={() => window.print()}>
            Print, or save as PDF
          </button>
          <a className="btn" href={paths.report(head.id)}>
            Back to the report
          </a>
        </p>
        <p className="measure">
          The decisions are written <a href={paths.report(head.id)}>with the report</a>; who
          approved it, and when, stands on the <a href={paths.signOff(head.id)}>sign-off page</a>.
          Empty boxes are to fill in by hand.
        </p>
      </header>
      <article className="a4" aria-label="The board paper as it prints">
        <CoverSheet
          paper={paper}
          plan={planCover(paper)}
          isRehearsal={model.panel?.isRehearsal === true}
        />
        <PageOne model={model} levels={instrument.levels} plan={planBehindCover(model)} />
      </article>
    </main>
  );
}
