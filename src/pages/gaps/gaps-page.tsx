import '../../charts/charts.css';
import './gaps.css';
import { type JSX, useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { buildReport } from '../../core/report/build-report';
import type { ReportModel } from '../../core/report/report-model';
import { lowerFirst, plural } from '../../core/report/words';
import type { AssessmentHead } from '../../core/response/assessment';
import type { Response } from '../../core/response/response';
import { useMainstay } from '../../store/use-mainstay';
import { ArrowRight } from '../../ui/icons';
import { usePageTitle } from '../../ui/page-title';
import { type GapList, paths } from '../../ui/paths';
import { hasFinishedSection } from '../shared/has-finished-section';
import { PrintedHead } from '../shared/printed-page';
import { RehearsalMark } from '../shared/rehearsal-mark';
import { type ListHeading, useListHeading } from '../shared/use-list-heading';
import { ClaimList } from './claim-list';
import { FindOutList } from './find-out-list';
import { GapGroups } from './gap-groups';
import { LIST_NAMES, listAt } from './gap-lists';
import { GapTabs } from './gap-tabs';
import { NoGapsYet } from './no-gaps-yet';
import { TargetList } from './target-list';
import { type Planning, usePlanning } from './use-planning';
import { useRankingHead } from './use-ranking-head';
import { useTargets } from './use-targets';
import { WeakLinkList } from './weak-link-list';

type GapsPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** What to work on first, what to find out, and what you aim for. */
export function GapsPage(props: GapsPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head || !response) return null;
  return <Gaps {...props} head={head} response={response} key={id} />;
}

type GapsProps = GapsPageProps & { readonly head: AssessmentHead; readonly response: Response };

function Gaps({ instrument, guidance, head, response }: GapsProps): JSX.Element {
  const [location] = useLocation();
  const list = listAt(head.id, location);
  const title = usePageTitle(LIST_NAMES[list], `gaps ${head.id}`);
  const heading = useListHeading(list);
  const ranked = useRankingHead(head);
  // Typing comes first; the list follows.
  const counted = useDeferredValue(response);
  const model = useMemo(() => {
    const assessment = { ...ranked, answers: counted };
    return buildReport({ instrument, guidance, assessment, voice: 'you' });
  }, [instrument, guidance, ranked, counted]);
  const { message, ...setTargets } = useTargets(instrument, head, list);
  const { planning, said } = usePlanning(head, guidance, model.priorities.rows, list);
  const status = useRef<HTMLParagraphElement>(null);
  const focusStatus = useCallback(() => status.current?.focus(), []);
  const isReady = hasFinishedSection(instrument, head, response);
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <PrintedHead
        name={model.title}
        page={`Gaps, ${lowerFirst(LIST_NAMES[list])}`}
        date={model.date}
      />
      <RehearsalMark exercise={head.exercise} />
      <header className="stack">
        <h1 ref={title} tabIndex={-1}>
          {isReady ? model.priorities.finding : 'No gaps to show yet'}
        </h1>
        <GapTabs id={head.id} model={model} current={list} hasCounts={isReady} />
      </header>
      <p className="target-status" role="status" tabIndex={-1} ref={status}>
        {message !== '' && `${message}${isReady ? ` ${gapCount(model)}.` : ''}`}
        {said !== '' && (
          <>
            {message !== '' && ' '}
            {said} <a href={paths.plan(head.id)}>See the plan</a>
          </>
        )}
      </p>
      {isReady || list === 'targets' ? (
        <ListShown
          list={list}
          heading={heading}
          instrument={instrument}
          head={head}
          model={model}
          setTargets={setTargets}
          planning={planning}
          focusStatus={focusStatus}
        />
      ) : (
        <section className="group" aria-labelledby="list-heading">
          <h2 id="list-heading" ref={heading} tabIndex={-1}>
            {LIST_NAMES[list]}
          </h2>
          <NoGapsYet instrument={instrument} head={head} response={response} />
        </section>
      )}
      {isReady && model.priorities.rows.length > 0 && (
        <p className="row after-lists">
          <a className="btn main" href={paths.plan(head.id)}>
            Go on to the plan
            <ArrowRight />
          </a>
          <a className="btn" href={paths.report(head.id)}>
            Make the report
          </a>
        </p>
      )}
    </main>
  );
}

type ListShownProps = {
  readonly list: GapList;
  readonly heading: ListHeading;
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly model: ReportModel;
  readonly setTargets: Omit<ReturnType<typeof useTargets>, 'message'>;
  readonly planning: Planning;
  readonly focusStatus: () => void;
};

function ListShown(props: ListShownProps): JSX.Element {
  const { list, heading, instrument, head, model, setTargets, planning, focusStatus } = props;
  switch (list) {
    case 'first':
      return (
        <GapGroups
          heading={heading}
          instrument={instrument}
          head={head}
          rows={model.priorities.rows}
          onItemTarget={setTargets.setItemTarget}
          planning={planning}
          focusAfterLoss={focusStatus}
        />
      );
    case 'find-out':
      return <FindOutList id={head.id} model={model} heading={heading} />;
    case 'weak-links':
      return <WeakLinkList id={head.id} rows={model.weakLinks} heading={heading} />;
    case 'claims':
      return <ClaimList id={head.id} model={model} heading={heading} />;
    case 'targets':
      return (
        <TargetList
          heading={heading}
          instrument={instrument}
          head={head}
          onItemTarget={setTargets.setItemTarget}
          onSectionTarget={setTargets.setSectionTarget}
        />
      );
  }
}

function gapCount({ priorities }: ReportModel): string {
  const count = priorities.rows.length;
  return `${count === 0 ? 'No' : count} ${plural(count, 'gap')}`;
}
