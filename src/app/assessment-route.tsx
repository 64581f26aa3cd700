import { type JSX, useEffect, useState } from 'react';
import { Redirect, useLocation, useParams } from 'wouter';
import { fitParts } from '../core/exchange/fit-parts';
import { DOCUMENT_ID_PATTERN } from '../core/exchange/format';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { FinalLine } from '../pages/shared/final-line';
import { RoomNote } from '../pages/shared/room-note';
import { LastFiled, SaveToFile } from '../pages/shared/save-to-file';
import { fitPartsWith } from '../store/fit';
import { EXAMPLE_ID } from '../store/state';
import { useMainstay, useMainstayList, useMainstayStore } from '../store/use-mainstay';
import { Dot } from '../ui/dot';
import { NotHere } from '../ui/not-here';
import { paths } from '../ui/paths';
import { fetchExample } from './assessment-chunks';
import { AssessmentPages } from './assessment-pages';
import { DeletedElsewhere } from './deleted-elsewhere';
import { exerciseSteps } from './exercise-steps';
import { Loading } from './loading';
import { answeredBySection, type Step, sectionCounts, sectionSteps, stepsOf } from './steps';

type AssessmentRouteProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance | null;
};

fitPartsWith(fitParts);

/** The frame round every page of one assessment: where you are, or that it is not on this device. */
export function AssessmentRoute({ instrument, guidance }: AssessmentRouteProps): JSX.Element {
  const { id = '' } = useParams();
  const status = useMainstay((state) => state.status);
  const isId = DOCUMENT_ID_PATTERN.test(id);
  const isHere = useMainstay((state) => isId && state.heads[id] !== undefined);
  const signOff = useMainstay((state) => (isId ? state.heads[id]?.signOff : undefined));
  const deletedName = useMainstay((state) => (isId ? state.deletedElsewhere[id] : undefined));
  const movedTo = useMainstay((state) => (isId ? state.movedTo[id] : undefined));
  const [location] = useLocation();
  // The task list has the same in its margin, with more to say.
  const isTaskList = location === '/';
  const isWide =
    /^\/(results|gaps|plan|evidence|report|outcomes|partners|exercise|colleagues\/(?:choose|put-back))/.test(
      location,
    );
  useExample(id, instrument);
  if (!isHere) {
    if (status === 'loading' || id === EXAMPLE_ID) return <Loading />;
    if (movedTo !== undefined) return <Redirect to={`~${paths.taskList(movedTo).slice(1)}`} />;
    if (deletedName !== undefined) return <DeletedElsewhere id={id} name={deletedName} />;
    return (
      <div className="wrap page plain">
        <NotHere what="assessment" />
      </div>
    );
  }
  return (
    <>
      {id === EXAMPLE_ID && <ExampleBanner />}
      {signOff?.isFinal && <FinalLine signOff={signOff} />}
      <div className={isWide ? 'wrap page wide' : 'wrap page'}>
        <div className="left">
          <Steps id={id} instrument={instrument} />
          {id !== EXAMPLE_ID && !isTaskList && <KeepACopy id={id} />}
        </div>
        <AssessmentPages instrument={instrument} guidance={guidance} />
      </div>
    </>
  );
}

/**
 * The example is fetched when someone first asks for it, and never written to the device. A fetch that fails is thrown
 * to the error boundary, which says so and offers to try again.
 */
function useExample(id: string, instrument: Instrument): void {
  const store = useMainstayStore();
  const status = useMainstay((state) => state.status);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (id !== EXAMPLE_ID || status === 'loading' || store.getState().heads[EXAMPLE_ID]) return;
    fetchExample().then(
      ({ exampleAssessment }) => store.getState().exampleOpened(exampleAssessment(instrument)),
      setFailure,
    );
  }, [id, status, store, instrument]);
  if (failure !== null) throw failure;
}

function ExampleBanner(): JSX.Element {
  return (
    <div className="wrap example-banner">
      <p>
        <b>This is an example.</b> The organisation in it is made up. Try anything you like: nothing
        is kept. <a href={paths.home}>Start your own</a>
      </p>
    </div>
  );
}

/** On every page of an assessment: whether a file of it exists, and a way to make one. */
function KeepACopy({ id }: { readonly id: string }): JSX.Element {
  return (
    <section className="keep-a-copy" aria-label="Keep a copy">
      <p>
        <LastFiled id={id} />
      </p>
      <RoomNote id={id} />
      <SaveToFile id={id} isSlim />
    </section>
  );
}

type StepsProps = { readonly id: string; readonly instrument: Instrument };

const ASKED_IN_FULL = { kind: 'full', exercise: null } as const;

function Steps({ id, instrument }: StepsProps): JSX.Element | null {
  const head = useMainstay((state) => state.heads[id]);
  const answered = useMainstayList((state) =>
    answeredBySection(instrument, state.heads[id] ?? ASKED_IN_FULL, state.responses[id] ?? {}),
  );
  const [location] = useLocation();
  if (!head) return null;
  if (head.exercise !== null) {
    return (
      <StepList
        title="This exercise"
        steps={exerciseSteps(head, head.exercise, `/a/${id}${location === '/' ? '' : location}`)}
      />
    );
  }
  const counts = sectionCounts(instrument, head, answered);
  const section = sectionInAddress(location, instrument);
  if (section !== null && head.share === null) {
    return <StepList title="Sections" steps={sectionSteps(id, counts, section)} />;
  }
  const here = `/a/${id}${location === '/' ? '' : location}`;
  const title = head.share === null ? 'This assessment' : 'These questions';
  return <StepList title={title} steps={stepsOf(head, counts, here)} />;
}

/** Inside the nested route, `location` starts after the assessment's id. */
function sectionInAddress(location: string, instrument: Instrument): string | null {
  const [, page, which] = location.split('/');
  if (page === 'section') return which ?? null;
  if (page !== 'answer') return null;
  return instrument.items.find((item) => item.id === which)?.section ?? null;
}

function StepList({
  title,
  steps,
}: {
  readonly title: string;
  readonly steps: readonly Step[];
}): JSX.Element {
  return (
    <nav className="toc" aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            <a href={step.href} {...(step.isHere ? { 'aria-current': 'page' } : {})}>
              <Dot state={step.state} />
              {step.name}
              {step.detail && <span>{step.detail}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
