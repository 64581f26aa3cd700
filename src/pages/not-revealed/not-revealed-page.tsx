import type { JSX } from 'react';
import { useParams } from 'wouter';
import { answersRevealed, changeExercise } from '../../core/response/exercise-changes';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { RehearsalMark } from '../shared/rehearsal-mark';

/** In the place of results, gaps and report until the room has seen the answers together. */
export function NotRevealedPage(): JSX.Element {
  const { id = '' } = useParams();
  const store = useMainstayStore();
  const exercise = useMainstay((state) => state.heads[id]?.exercise ?? null);
  const heading = usePageTitle('The answers are not shown yet', `not revealed ${id}`);
  const people = Object.values(exercise?.first.responses ?? {}).filter(
    ({ isWithdrawn }) => !isWithdrawn,
  ).length;
  const reveal = () =>
    store.getState().exerciseChanged(id, (parts) => changeExercise(parts, answersRevealed));
  return (
    <main id="main" tabIndex={-1} className="stack">
      <RehearsalMark exercise={exercise} />
      <h1 tabIndex={-1} ref={heading}>
        The answers are not shown yet
      </h1>
      <p className="lead measure">
        Everyone sees them together, once all are in. {people === 0 ? 'Nobody is' : inWords(people)}{' '}
        in so far.
      </p>
      <p className="measure">
        A picture that is drawn again after one more answer shows what that person said. So collect
        first, then show, and show once.
      </p>
      <p className="row">
        <a className="btn main" href={paths.exercise(id, 'collect')}>
          Collect answers
        </a>
        <a className="btn" href={paths.exercise(id, 'present')}>
          Show them to the room
        </a>
        {people > 0 && (
          <button type="button" className="btn" onClick={reveal}>
            Show them here, now
          </button>
        )}
      </p>
    </main>
  );
}

const inWords = (people: number): string =>
  people === 1 ? 'One person is' : `${people} people are`;
