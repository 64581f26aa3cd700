import '../../charts/charts.css';
import './gaps.css';
import { type JSX, useCallback, useMemo, useRef } from 'react';
import { useParams } from 'wouter';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { buildReport } from '../../core/report/build-report';
import type { ReportModel } from '../../core/report/report-model';
import { lowerFirst, numberWord, plural, upperFirst } from '../../core/report/words';
import type { AssessmentHead } from '../../core/response/assessment';
import { isSectionFinished } from '../../core/response/completeness';
import { itemsInPlay } from '../../core/response/items-in-play';
import type { Response } from '../../core/response/response';
import { useMainstay } from '../../store/use-mainstay';
import { usePageTitle } from '../../ui/page-title';
import type { GapList } from '../../ui/paths';
import { ClaimList } from './claim-list';
import { FindOutList } from './find-out-list';
import { GapGroups } from './gap-groups';
import { LIST_NAMES, listNamed } from './gap-lists';
import { GapTabs } from './gap-tabs';
import { NoGapsYet } from './no-gaps-yet';
import { TargetList } from './target-list';
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
  return <Gaps {...props} head={head} response={response} />;
}

type GapsProps = GapsPageProps & { readonly head: AssessmentHead; readonly response: Response };

function Gaps({ instrument, guidance, head, response }: GapsProps): JSX.Element {
  const { list: name } = useParams();
  const list = listNamed(name);
  const title = usePageTitle(`Gaps: ${lowerFirst(LIST_NAMES[list])}`);
  const ranked = useRankingHead(head);
  const model = useMemo(() => {
    const assessment = { ...ranked, answers: response };
    return buildReport({ instrument, guidance, assessment, voice: 'you' });
  }, [instrument, guidance, ranked, response]);
  const { message, ...setTargets } = useTargets(instrument, head);
  const status = useRef<HTMLParagraphElement>(null);
  const focusStatus = useCallback(() => status.current?.focus(), []);
  const isReady = hasFinishedSection(instrument, head, response);
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <header className="stack">
        <h1 ref={title} tabIndex={-1}>
          {isReady ? model.priorities.finding : 'No gaps to show yet'}
        </h1>
        {isReady && model.priorities.lead !== '' && (
          <p className="lead measure">{model.priorities.lead}</p>
        )}
        <GapTabs id={head.id} model={model} current={list} hasCounts={isReady} />
      </header>
      <p className="target-status" role="status" tabIndex={-1} ref={status}>
        {message !== '' && `${message}${isReady ? ` ${gapCount(model)}.` : ''}`}
      </p>
      {isReady || list === 'targets' ? (
        <ListShown
          list={list}
          instrument={instrument}
          head={head}
          model={model}
          setTargets={setTargets}
          focusStatus={focusStatus}
        />
      ) : (
        <div className="group">
          <NoGapsYet instrument={instrument} head={head} response={response} />
        </div>
      )}
    </main>
  );
}

type ListShownProps = {
  readonly list: GapList;
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly model: ReportModel;
  readonly setTargets: Omit<ReturnType<typeof useTargets>, 'message'>;
  readonly focusStatus: () => void;
};

function ListShown(props: ListShownProps): JSX.Element {
  const { list, instrument, head, model, setTargets, focusStatus } = props;
  switch (list) {
    case 'first':
      return (
        <GapGroups
          instrument={instrument}
          head={head}
          rows={model.priorities.rows}
          onItemTarget={setTargets.setItemTarget}
          focusAfterLoss={focusStatus}
        />
      );
    case 'find-out':
      return <FindOutList id={head.id} model={model} />;
    case 'weak-links':
      return <WeakLinkList id={head.id} rows={model.weakLinks} />;
    case 'claims':
      return <ClaimList id={head.id} model={model} />;
    case 'targets':
      return (
        <TargetList
          instrument={instrument}
          head={head}
          onItemTarget={setTargets.setItemTarget}
          onSectionTarget={setTargets.setSectionTarget}
        />
      );
  }
}

/** Running scores stay hidden until a section is finished (method 1), and gaps with them. */
function hasFinishedSection(
  instrument: Instrument,
  head: AssessmentHead,
  response: Response,
): boolean {
  const items = itemsInPlay(instrument, head.kind);
  return instrument.sections.some(
    ({ id }) =>
      items.some(({ section }) => section === id) && isSectionFinished(id, items, response),
  );
}

function gapCount({ priorities, isQuick }: ReportModel): string {
  const count = priorities.rows.length;
  const words = isQuick || count === 0 ? numberWord(count) : `${count}`;
  return `${count === 0 ? 'No' : upperFirst(words)} ${plural(count, 'gap')}`;
}
