import type { JSX } from 'react';
import { useParams } from 'wouter';
import { answersRevealed, changeExercise } from '../../../core/exercise/exercise-changes';
import { expectedPeople } from '../../../core/exercise/expected-people';
import { shownWithRanges } from '../../../core/gaps/shown-with-ranges';
import type { Instrument } from '../../../core/instrument/instrument';
import { countIn } from '../../../core/response/count-in';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';

/** In the place of results, gaps and report until the room has seen the answers together. */
export function NotRevealedPage({ instrument }: { readonly instrument: Instrument }): JSX.Element {
  const { id = '' } = useParams();
  const store = useMainstayStore();
  const head = useMainstay((state) => state.heads[id]);
  const exercise = head?.exercise ?? null;
  const heading = usePageTitle('The answers are not shown yet', `not revealed ${id}`);
  const people = exercise === null ? 0 : countIn(exercise.first);
  const expected = exercise === null ? 0 : expectedPeople(exercise);
  const areAllIn = expected > 0 && people >= expected;
  const reveal = () => {
    if (head === undefined) return;
    const show = shownWithRanges(answersRevealed, { instrument, head });
    store.getState().exerciseChanged(id, (parts) => changeExercise(parts, show));
  };
  return (
    <main id="main" tabIndex={-1} className="stack">
      <RehearsalMark exercise={exercise} />
      <h1 tabIndex={-1} ref={heading}>
        The answers are not shown yet
      </h1>
      <p className="lead measure">
        Everyone sees them together, once all are in. {howMany(people, expected)}
      </p>
      <p className="measure">
        A picture that is drawn again after one more answer shows what that person said. So collect
        first, then show, and show once: whoever comes later is not counted.
      </p>
      <p className="row">
        <a className={areAllIn ? 'btn' : 'btn main'} href={paths.exercise(id, 'collect')}>
          Collect answers
        </a>
        <a className={areAllIn ? 'btn main' : 'btn'} href={paths.exercise(id, 'present')}>
          Show them to the room
        </a>
        {people > 0 && <Button onClick={reveal}>Show them here, now</Button>}
      </p>
    </main>
  );
}

function howMany(people: number, expected: number): string {
  if (people === 0) return 'Nobody is in yet.';
  if (expected > 0 && people <= expected) return `${people} of ${expected} are in.`;
  return people === 1 ? 'One person is in so far.' : `${people} people are in so far.`;
}
