import { type JSX, useCallback, useDeferredValue } from 'react';
import { useParams } from 'wouter';
import { LIMITS } from '../../core/exchange/limits';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { titleOf } from '../../core/report/about-assessment';
import { dateWords } from '../../core/report/words';
import type { AssessmentHead } from '../../core/response/assessment';
import type { Response } from '../../core/response/response';
import { useMainstay } from '../../store/use-mainstay';
import { ArrowRight } from '../../ui/icons';
import { Notice } from '../../ui/notice';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { IfDoneFigure } from '../shared/if-done-figure';
import { PrintedHead } from '../shared/printed-page';
import { RehearsalMark } from '../shared/rehearsal-mark';
import { roomWords } from '../shared/room-words';
import { CalendarFile } from './calendar-file';
import { EmptyPlan } from './empty-plan';
import { finishedOnly, finishedSections } from './finished-only';
import './plan.css';
import { PlanGroups } from './plan-groups';
import { PrintedPlan } from './printed-plan';
import { TakeInRow } from './take-in-row';
import { usePlanScene } from './use-plan-scene';
import { usePlanWork } from './use-plan-work';

type PlanPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** What you will do about the gaps, who looks after it and by when; and what would change if it is done. */
export function PlanPage(props: PlanPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head || !response) return null;
  return <Plan {...props} head={head} response={response} key={id} />;
}

type PlanProps = PlanPageProps & { readonly head: AssessmentHead; readonly response: Response };

function Plan({ instrument, guidance, head, response }: PlanProps): JSX.Element {
  const { scene, gaps, report } = usePlanScene(instrument, guidance, head, response);
  const work = usePlanWork(head);
  const heading = usePageTitle(null, `plan ${head.id}`);
  const finished = finishedSections(instrument, head, response);
  const isFinal = head.signOff.isFinal;
  const room = roomWords(LIMITS.actions - work.room, LIMITS.actions);
  const isEmpty = report === null;
  // What was pressed is gone once it is done: the words about it take the focus.
  const onTaken = useCallback((words: string) => work.focusAnd('plan-status', words), [work]);
  const takeIn = isFinal ? null : (
    <TakeInRow
      head={head}
      guidance={guidance}
      panel={scene.analysis.panel}
      gaps={finished.length > 0 ? gaps : []}
      isEmpty={isEmpty}
      onTaken={onTaken}
    />
  );
  const printed = useDeferredValue(report);
  const ifDone = report && finishedOnly(report.ifDone, finished, instrument);
  return (
    <main className="wide plan-page" id="main" tabIndex={-1}>
      <PrintedHead name={titleOf(scene)} page="Action plan" date={dateWords(head.assessedOn)} />
      <RehearsalMark exercise={head.exercise} />
      <header className="stack">
        <h1 ref={heading} tabIndex={-1}>
          {report?.finding ?? 'Nothing is planned yet'}
        </h1>
        {!isEmpty && !isFinal && (
          <p className="lead measure plan-lead">
            What you will do, who looks after it and by when. It is kept as you write it.
          </p>
        )}
        {!isEmpty && isFinal && (
          <p className="lead measure plan-lead">
            This was signed. How far each action is, its owner, date and notes can still change, and
            actions can be added; the report prints what was signed and marks the rest.
          </p>
        )}
        {!isEmpty && takeIn}
      </header>
      <p className="vh" role="status" id="plan-status" tabIndex={-1}>
        {work.said}
      </p>
      {room !== '' && (
        <Notice>
          <p>{room}</p>
        </Notice>
      )}
      {isEmpty && work.removed === null ? (
        <EmptyPlan
          id={head.id}
          isFinal={isFinal}
          hasGaps={finished.length > 0}
          onOwn={() => work.add('')}
        >
          {takeIn}
        </EmptyPlan>
      ) : (
        <PlanGroups
          head={head}
          areas={guidance.improvementAreas}
          plan={report}
          gaps={gaps}
          work={work}
        />
      )}
      {printed && <PrintedPlan plan={printed} />}
      {ifDone && (
        <IfDoneFigure ifDone={ifDone} levels={instrument.levels} isQuick={head.kind === 'quick'} />
      )}
      {!isEmpty && <CalendarFile instrument={instrument} head={head} />}
      {!isEmpty && (
        <p className="row after-plan">
          <a className="btn main" href={paths.report(head.id)}>
            Make the report
            <ArrowRight />
          </a>
        </p>
      )}
    </main>
  );
}
