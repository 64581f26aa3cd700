import { type JSX, useMemo } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { buildReport } from '../../../core/report/build-report';
import { type FoundDimension, findDimension } from '../../../core/report/find-dimension';
import type { ReportModel } from '../../../core/report-model/report-model';
import { sectionsSoFar } from '../../../core/response/sections-so-far';
import { useMainstay } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { PrintedHead } from '../../shared/printed-page';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { useSoFar } from '../../shared/so-far';
import { ScoreInFull } from './score-in-full';
import { scoreTitle } from './score-title';
import { listed } from './words';
import './results.css';

type PageProps = { readonly instrument: Instrument; readonly guidance: Guidance };
type LoadedProps = PageProps & {
  readonly head: AssessmentHead;
  readonly response: Response;
  readonly dimensionId: string;
};

/** One score opened down to the questions behind it. */
export function DimensionPage({ instrument, guidance }: PageProps): JSX.Element | null {
  const { id = '', dimensionId = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head || !response) return null;
  return (
    <Loaded {...{ instrument, guidance, head, response }} dimensionId={decoded(dimensionId)} />
  );
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function Loaded({ instrument, guidance, head, response, dimensionId }: LoadedProps): JSX.Element {
  const [isAsked, ask] = useSoFar(head.id);
  const report = useMemo(() => {
    const assessment = { ...head, answers: response };
    return buildReport({ instrument, guidance, assessment, voice: 'you' });
  }, [instrument, guidance, head, response]);
  const found = findDimension(instrument, report, dimensionId);
  const waitsFor = sectionsSoFar(instrument, head, response).filter(
    ({ left, section }) =>
      head.exercise === null && !isAsked && left > 0 && found?.sections.includes(section.id),
  );
  const isShown = waitsFor.length === 0;
  const title = titleOf(found, isShown, report.isQuick);
  const heading = usePageTitle(title, `score ${head.id} ${dimensionId}`);
  return (
    <main id="main" tabIndex={-1} className="wide one-score">
      <PrintedHead
        name={report.title}
        page={found ? `Results, ${found.name}` : 'Results'}
        date={report.date}
      />
      <RehearsalMark exercise={head.exercise} />
      <header className="stack">
        {found && <p className="kicker">{found.kicker}</p>}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p className="lead measure">{found ? found.about : NO_SCORE}</p>
      </header>
      {found && !isShown && (
        <HiddenSoFar names={waitsFor.map(({ section }) => section.name)} onShow={ask} />
      )}
      {found && isShown && (
        <ScoreInFull
          id={head.id}
          found={found}
          instrument={instrument}
          response={response}
          titles={titlesIn(report)}
          panel={report.panel}
          isQuick={report.isQuick}
          hasOwnTargets={report.hasOwnTargets}
        />
      )}
      <p className="row back">
        <a className="btn" href={paths.results(head.id)}>
          All results
        </a>
      </p>
    </main>
  );
}

const titlesIn = ({ answers }: ReportModel): ReadonlyMap<string, string> =>
  new Map(answers.flatMap(({ rows }) => rows).map(({ item, title }) => [item, title]));

const NO_SCORE =
  'The link may be mistyped, or made for another version of the questions. Your answers are as you left them.';

const titleOf = (found: FoundDimension | null, isShown: boolean, isQuick: boolean): string => {
  if (!found) return 'There is no score at this address';
  return isShown ? scoreTitle(found, isQuick) : found.name;
};

type HiddenSoFarProps = { readonly names: readonly string[]; readonly onShow: () => void };

function HiddenSoFar({ names, onShow }: HiddenSoFarProps): JSX.Element {
  return (
    <div className="empty still-hidden">
      <p>
        This score stays hidden until you have finished {listed(names)}, so that it does not steer
        your answers.
      </p>
      <p>
        <Button onClick={onShow}>Show what there is so far</Button>
      </p>
    </div>
  );
}
