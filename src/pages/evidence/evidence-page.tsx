import '../../charts/charts.css';
import './evidence.css';
import { type JSX, useDeferredValue, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { buildReport } from '../../core/report/build-report';
import type { ReportModel } from '../../core/report/report-model';
import { lowerFirst } from '../../core/report/words';
import type { AssessmentHead } from '../../core/response/assessment';
import type { Response } from '../../core/response/response';
import { clock } from '../../platform/clock';
import { localDay } from '../../store/local-day';
import { useMainstay } from '../../store/use-mainstay';
import { usePageTitle } from '../../ui/page-title';
import { CautiousScore } from '../shared/cautious-score';
import { hasFinishedSection } from '../shared/has-finished-section';
import { PrintedHead } from '../shared/printed-page';
import { RehearsalMark } from '../shared/rehearsal-mark';
import { useListHeading } from '../shared/use-list-heading';
import { EvidenceListPart } from './evidence-list-part';
import { groupsHolding, groupsOf, LIST_NAMES, listNamed } from './evidence-lists';
import { EvidenceTabs } from './evidence-tabs';
import { NoEvidenceYet } from './no-evidence-yet';

type EvidencePageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** All that could be shown, in whichever order an assessor asks for it, and what nothing stands behind. */
export function EvidencePage(props: EvidencePageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head || !response) return null;
  return <EvidenceOf {...props} head={head} response={response} key={id} />;
}

type EvidenceOfProps = EvidencePageProps & {
  readonly head: AssessmentHead;
  readonly response: Response;
};

function EvidenceOf({ instrument, guidance, head, response }: EvidenceOfProps): JSX.Element {
  const { by } = useParams();
  const model = useMemo(() => {
    const assessment = { ...head, answers: response };
    return buildReport({
      instrument,
      guidance,
      assessment,
      voice: 'you',
      today: localDay(clock()),
    });
  }, [instrument, guidance, head, response]);
  const list = listNamed(by, model.evidence);
  const title = usePageTitle(`Evidence ${lowerFirst(LIST_NAMES[list])}`, `evidence ${head.id}`);
  const heading = useListHeading(list);
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const groups = useMemo(
    () => groupsHolding(groupsOf(model.evidence, list), sought),
    [model, list, sought],
  );
  const hasAny = model.evidence.count > 0;
  const isReady = hasFinishedSection(instrument, head, response);
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <PrintedHead
        name={model.title}
        page={`Evidence, ${lowerFirst(LIST_NAMES[list])}`}
        date={model.date}
      />
      <RehearsalMark exercise={head.exercise} />
      <header className="stack">
        <h1 ref={title} tabIndex={-1}>
          {model.evidence.finding}
        </h1>
        {hasAny && <p className="lead measure">{LEAD}</p>}
        {hasAny && <EvidenceTabs id={head.id} model={model} current={list} hasClaims={isReady} />}
      </header>
      {hasAny ? (
        <EvidenceListPart
          id={head.id}
          list={list}
          groups={groups}
          heading={heading}
          typed={typed}
          sought={sought}
          onType={setTyped}
        />
      ) : (
        <NoEvidenceYet id={head.id} model={model} />
      )}
      {isReady && <Cautious model={model} />}
    </main>
  );
}

const LEAD =
  'What you could show, and where to find it. Evidence is noted beside each answer; it never changes a score.';

const Cautious = ({ model }: { readonly model: ReportModel }): JSX.Element | null =>
  model.cautious && (
    <CautiousScore figure={model.cautious} now={model.factors.rows} isQuick={model.isQuick} />
  );
