import type { JSX } from 'react';
import { useLocation } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Exercise } from '../../../core/document/exercise';
import { expectedPeople } from '../../../core/exercise/expected-people';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { countIn } from '../../../core/response/count-in';
import { clock } from '../../../platform/clock';
import { newCodeId } from '../../../platform/new-code-id';
import { newId } from '../../../platform/new-id';
import { localDay } from '../../../store/local-day';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { ArrowRight } from '../../../ui/icons';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { dayAndTime } from '../../../ui/times';
import { OfflineCopyLine } from '../../shared/keeping/offline-copy-line';
import { inWords } from '../../shared/room/exercise-words';
import './away-day-page.css';
import { Button } from '../../../ui/button';
import { useToday } from '../../shared/use-today';
import { type Beginning, rehearsal, startedExercise } from './named-exercise';

type AwayDayPageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

const NEEDS = [
  ['Who', 'Between 3 and 25 trustees and staff, and someone to run it.'],
  ['Time', 'About two hours, or less if people answer the week before.'],
  ['Things', 'One laptop, best with a projector. Phones, more laptops or paper for the answers.'],
  ['Network', 'None, once each device has opened this page. Paper needs nothing at all.'],
] as const;

/** Where a facilitator begins: what an away-day exercise is, what it needs, and how to start or rehearse one. */
export function AwayDayPage({ instrument }: AwayDayPageProps): JSX.Element {
  const heading = usePageTitle('Run an away-day exercise');
  const store = useMainstayStore();
  const [, navigate] = useLocation();
  const begin = (from: Beginning) => {
    const now = clock();
    return { ...from, id: newId(), collectionId: newCodeId(), now, today: localDay(now) };
  };
  const setUp = () => {
    const assessment = startedExercise(begin({ instrument }));
    navigate(paths.exercise(store.getState().assessmentOpened(assessment), 'set-up').slice(1));
  };
  const rehearse = () => {
    const assessment = rehearsal(begin({ instrument }));
    navigate(paths.taskList(store.getState().assessmentOpened(assessment)).slice(1));
  };
  return (
    <div className="wrap page plain away-day">
      <main id="main" tabIndex={-1}>
        <h1 tabIndex={-1} ref={heading}>
          Many private answers, one honest conversation
        </h1>
        <p className="lead">
          Everyone answers the same questions alone. Together you then look at where you agree, talk
          about the few places where you do not, and choose what to do.
        </p>
        <div className="start sheet">
          <div>
            <h2 className="h3">Your away-day</h2>
            <p>Choose the questions, say who will see what, and invite people.</p>
            <p>
              <Button look="main" onClick={setUp}>
                Set up an exercise
                <ArrowRight />
              </Button>
            </p>
          </div>
          <div>
            <h2 className="h3">Try it first</h2>
            <p>Twelve made-up people have answered. Go through the day on your own, at no risk.</p>
            <p>
              <Button onClick={rehearse}>Rehearse with made-up people</Button>
            </p>
          </div>
        </div>
        <ExercisesHere />
        <section aria-labelledby="what-it-needs">
          <h2 id="what-it-needs">What it needs</h2>
          <dl className="facts needs">
            {NEEDS.map(([what, words]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <OfflineCopyLine />
        </section>
        <section aria-labelledby="to-prepare">
          <h2 id="to-prepare">To prepare</h2>
          <ul className="rows links">
            <li>
              <a href={paths.guide}>
                <b>Facilitator’s guide</b>
                <span>Two pages to print: the day minute by minute, and what goes wrong.</span>
              </a>
            </li>
            {instrument.hasSigns && (
              <li>
                <a href={paths.warmUp}>
                  <b>Warm-up page</b>
                  <span>Signs of weakness: do we see this here? To open the conversation.</span>
                </a>
              </li>
            )}
          </ul>
        </section>
      </main>
    </div>
  );
}

type Kept = { readonly head: AssessmentHead; readonly exercise: Exercise };

/** The exercises kept on this device, the latest first; nothing where there are none. */
function ExercisesHere(): JSX.Element | null {
  const heads = useMainstay((state) => state.heads);
  const today = useToday();
  const kept = Object.values(heads)
    .flatMap((head): Kept[] => (head.exercise === null ? [] : [{ head, exercise: head.exercise }]))
    .sort((a, b) => (a.head.changedAt < b.head.changedAt ? 1 : -1));
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="exercises-here">
      <h2 id="exercises-here">Exercises on this device</h2>
      <ul className="rows links">
        {kept.map(({ head, exercise }) => (
          <li key={head.id}>
            <a href={paths.taskList(head.id)}>
              <b>{head.name}</b>
              <span>
                {exercise.isRehearsal && 'Rehearsal: made-up answers. '}
                {inWords(countIn(exercise.first), expectedPeople(exercise))}
                {countIn(exercise.first) > 0 && ' in'}. Last change{' '}
                {dayAndTime(head.changedAt, today)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
