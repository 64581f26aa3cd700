import '../../../charts/charts.css';
import { type JSX, useDeferredValue, useEffect, useRef } from 'react';
import { useLocation, useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Response } from '../../../core/document/response';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import { titleOf } from '../../../core/report/about-assessment';
import { dateWords } from '../../../core/wording/words';
import { useMainstay } from '../../../store/use-mainstay';
import { Plus } from '../../../ui/icons';
import { Notice } from '../../../ui/notice';
import { usePageTitle } from '../../../ui/page-title';
import type { PlanDoor } from '../../../ui/paths';
import type { FetchOneFile } from '../../shared/keeping/use-sending';
import { PrintedHead } from '../../shared/printed-page';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { roomWords } from '../../shared/room/room-words';
import { useIsPrinting } from '../../shared/use-is-printing';
import { FiveSteps } from './five-steps';
import { NoPlanYet } from './no-plan-yet';
import './plan.css';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { PlanFolds } from './plan-folds';
import { PrintedPlan } from './printed-plan';
import { RoomPriorities } from './room-priorities';
import { PlanKey } from './step-ladder';
import { useStaying } from './taken-out';
import { useHeldRows } from './use-held-rows';
import { usePlanModel } from './use-plan-model';
import { usePlanWork } from './use-plan-work';
import { WayOn } from './way-on';

type PlanPageProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  readonly fetchOneFile: FetchOneFile;
};

const DOORS = ['others', 'ask', 'show', 'targets'] as const satisfies readonly PlanDoor[];

/** What to do first, who does it and by when; behind it what else could be done, asked and shown. */
export function PlanPage(props: PlanPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  if (!head || !response) return null;
  return <Plan {...props} head={head} response={response} key={id} />;
}

type PlanProps = PlanPageProps & { readonly head: AssessmentHead; readonly response: Response };

/** The part of the plan this address leads to; null for the plan itself. */
const doorAt = (location: string): PlanDoor | null =>
  DOORS.find((door) => location.endsWith(`/plan/${door}`)) ?? null;

function Plan({ instrument, guidance, head, response, fetchOneFile }: PlanProps): JSX.Element {
  const [location] = useLocation();
  const door = doorAt(location);
  const model = usePlanModel(instrument, guidance, head, response);
  const work = usePlanWork(head, model.scene.assessment.plan);
  const status = useRef<HTMLElement>(null);
  const heading = usePageTitle<HTMLHeadingElement>(null, `plan ${head.id} ${door ?? ''}`);
  // Focus moves to the part this address leads to; the page's own heading stands above it.
  useEffect(() => {
    if (door !== null) heading.current?.scrollIntoView?.();
  }, [door, heading]);
  const { steps, scene, report, isReady } = model;
  const also = useStaying(steps.alsoPlanned, work.takenOut);
  const ended = useStaying(steps.ended, work.takenOut);
  const stayElsewhere = [...also, ...ended].filter(work.takenOut.lingers);
  const rows = useStaying(useHeldRows(steps, work.moves), work.takenOut).filter(
    ({ key }) => !stayElsewhere.some((row) => row.key === key),
  );
  const printed = useDeferredValue(report);
  const isPrinting = useIsPrinting();
  const room = roomWords(LIMITS.actions - work.room, LIMITS.actions);
  return (
    <main className="wide plan-page" id="main" tabIndex={-1}>
      <PrintedHead name={titleOf(scene)} page="Plan" date={dateWords(head.assessedOn)} />
      <RehearsalMark exercise={head.exercise} />
      <header className="stack">
        <h1 ref={door === null ? heading : null} tabIndex={-1}>
          {steps.heading}
        </h1>
        {steps.lead !== '' && <p className="lead measure plan-lead">{steps.lead}</p>}
      </header>
      <Heard as="p" className="vh" id="plan-status" focusRef={status}>
        {work.said}
      </Heard>
      {room !== '' && (
        <Notice>
          <p>{room}</p>
        </Notice>
      )}
      {steps.first.length > 0 && <PlanKey />}
      {!isReady && steps.first.length === 0 && (
        <NoPlanYet instrument={instrument} head={head} response={response} />
      )}
      <FiveSteps
        {...{ head, rows, work }}
        questions={steps.questions}
        areas={guidance.improvementAreas}
      />
      {steps.gain !== '' && <p className="iffive">{steps.gain}</p>}
      <p className="row own-step">
        <RoomPriorities head={head} guidance={guidance} scene={scene} work={work} />
        <Button
          look="bare"
          aria-disabled={work.room === 0}
          onClick={() => work.room > 0 && work.add()}
        >
          <Plus />
          Write a step of your own
        </Button>
      </p>
      <PlanFolds
        key={door}
        door={door}
        doorRef={heading}
        instrument={instrument}
        guidance={guidance}
        head={head}
        model={{ ...model, steps: { ...steps, alsoPlanned: also, ended } }}
        inFirst={rows}
        work={work}
        fetchOneFile={fetchOneFile}
      />
      {isPrinting && printed && <PrintedPlan plan={printed} />}
      {isReady && <WayOn instrument={instrument} head={head} />}
    </main>
  );
}
