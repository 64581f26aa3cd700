import type { JSX } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Exercise } from '../../../core/document/exercise';
import { expectedPeople } from '../../../core/exercise/expected-people';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { countIn } from '../../../core/response/count-in';
import { useMainstay } from '../../../store/use-mainstay';
import { Dot } from '../../../ui/dot';
import { ArrowRight } from '../../../ui/icons';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { OfflineCopyLine } from '../../shared/keeping/offline-copy-line';
import { LastFiled, SaveToFile } from '../../shared/keeping/save-to-file';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { RoomNote } from '../../shared/room/room-note';
import { HowLong } from '../shared/how-long';
import { type DayStep, dayHeading, daySteps, nextStep } from './day-steps';
import { DeleteBy } from './delete-by';
import './exercise-hub.css';
import { WhoIsIn } from './who-is-in';

type PageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** Where the day stands: each step with its state, one thing to do next, who is in, and a copy to keep. */
export function ExerciseHubPage({ instrument }: PageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const heading = usePageTitle(null, `exercise-${id}`);
  if (!head?.exercise) return null;
  const { exercise } = head;
  const steps = daySteps(head, exercise, instrument);
  return (
    <main id="main" tabIndex={-1} className="exercise-hub">
      <RehearsalMark exercise={exercise} />
      <h1 tabIndex={-1} ref={heading}>
        {dayHeading(exercise)}
      </h1>
      <p className="lead">
        {head.name}
        {head.profile.organisation && `, ${head.profile.organisation}`}
      </p>
      <Next step={nextStep(steps, exercise)} />
      <ol className="rows">
        {steps.map((step, k) => (
          <StepRow key={step.name} step={step} number={k + 1} />
        ))}
      </ol>
      <PlanTheDay people={expectedPeople(exercise)} />
      <WhoIsIn exercise={exercise} collectHref={paths.exercise(id, 'collect')} />
      <KeepACopy head={head} exercise={exercise} />
      <MoreForTheDay id={id} instrument={instrument} />
    </main>
  );
}

function Next({ step }: { readonly step: DayStep }): JSX.Element {
  return (
    <div className="resume sheet">
      <p className="soft">Next</p>
      <p className="serif h3">{step.action}</p>
      <p>
        <a className="btn main" href={step.href}>
          {step.name}
          <ArrowRight />
        </a>
      </p>
    </div>
  );
}

/** What the slides, the time on the wall and the guide follow. */
function PlanTheDay({ people }: { readonly people: number }): JSX.Element {
  return (
    <section aria-labelledby="plan-the-day">
      <h2 id="plan-the-day">The time you have</h2>
      <HowLong people={people} />
      <p>
        <a href={paths.guide}>The day minute by minute, in the guide</a>
      </p>
    </section>
  );
}

function StepRow({
  step,
  number,
}: {
  readonly step: DayStep;
  readonly number: number;
}): JSX.Element {
  return (
    <li className="task">
      <span className="tn serif" aria-hidden="true">
        {number}
      </span>
      <div>
        <h2 className="h3">
          <a href={step.href}>{step.name}</a>
        </h2>
        <p>{step.about}</p>
        <p className="state">
          <span className="tag">
            <Dot state={step.state} />
            {step.words}
          </span>
          {step.more.map(({ href, words }) => (
            <a key={href} href={href}>
              {words}
            </a>
          ))}
        </p>
      </div>
    </li>
  );
}

type KeepACopyProps = { readonly head: AssessmentHead; readonly exercise: Exercise };

function KeepACopy({ head, exercise }: KeepACopyProps): JSX.Element {
  const count = countIn(exercise.first);
  return (
    <section aria-labelledby="keep-a-copy">
      <h2 id="keep-a-copy">Keep a copy</h2>
      <p className="measure">
        The working file holds all of this exercise: should this laptop fail, open it on another and
        go on. <b>Whoever opens it can read {count === 0 ? 'the answers' : 'each answer'}:</b>{' '}
        {readersWords(exercise)} It holds them shuffled and without times
        {exercise.attribution === 'named' ? ', with their names.' : ', without names.'}
      </p>
      <RoomNote id={head.id} />
      <p className="row">
        <SaveToFile id={head.id} />
        <LastFiled id={head.id} />
      </p>
      <DeleteBy id={head.id} exercise={exercise} />
    </section>
  );
}

function readersWords({ facilitator, readers }: Exercise): string {
  const who = [facilitator.trim(), readers.trim()].filter(Boolean);
  return who.length === 0
    ? 'people have been told that is you alone.'
    : `people have been told that is ${who.join(' and ')}.`;
}

type MoreProps = { readonly id: string; readonly instrument: Instrument };

function MoreForTheDay({ id, instrument }: MoreProps): JSX.Element {
  return (
    <section aria-labelledby="more-for-the-day">
      <h2 id="more-for-the-day">More for the day</h2>
      <OfflineCopyLine />
      <ul className="rows links">
        <li>
          <a href={paths.guide}>
            <b>Facilitator’s guide</b>
            <span>Two pages to print: the day minute by minute.</span>
          </a>
        </li>
        <li>
          <a href={paths.exercise(id, 'hall')}>
            <b>Hall check</b>
            <span>Camera, projector, phones, sound and stick, tried before the room comes.</span>
          </a>
        </li>
        {instrument.hasSigns && (
          <li>
            <a href={paths.warmUp}>
              <b>Warm-up page</b>
              <span>Signs of weakness: do we see this here?</span>
            </a>
          </li>
        )}
        {instrument.hasPartnerQuestions && (
          <li>
            <a href={paths.partners(id)}>
              <b>Ask partners</b>
              <span>Ask three to five partners what only others can judge.</span>
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
