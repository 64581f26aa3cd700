import type { JSX } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Exercise } from '../../../core/document/exercise';
import { changeExercise } from '../../../core/exercise/exercise-changes';
import { isFixed } from '../../../core/exercise/exercise-set-up';
import { itemsAsked } from '../../../core/exercise/new-exercise';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { ArrowRight } from '../../../ui/icons';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { useStoreForm } from '../../shared/forms/use-saved-form';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { AboutExercise } from './about-exercise';
import '../shared/choice-rows.css';
import './exercise-set-up.css';
import { ChooseWhatIsAsked } from './choose-what-is-asked';
import type { ExerciseFormProps } from './exercise-form-props';
import { type ExerciseValues, exerciseChangesOf, exerciseValuesOf } from './exercise-values';
import { NotAsked } from './not-asked';
import { SetAndTold } from './set-and-told';
import { WhoIsExpected } from './who-is-expected';
import { WhoSeesWhat } from './who-sees-what';

type PageProps = { readonly instrument: Instrument; readonly guidance: Guidance };

/** What an exercise asks and who will see it: all open until the invitation is shown, then partly fixed. */
export function ExerciseSetUpPage({ instrument }: PageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  if (!head?.exercise) return null;
  return <SetUp key={id} head={head} exercise={head.exercise} instrument={instrument} />;
}

type SetUpProps = {
  readonly head: AssessmentHead;
  readonly exercise: Exercise;
  readonly instrument: Instrument;
};

function SetUp({ head, exercise, instrument }: SetUpProps): JSX.Element {
  const store = useMainstayStore();
  const heading = usePageTitle(null, `exercise-set-up-${head.id}`);
  const change: ExerciseFormProps['onChange'] = (make) =>
    store.getState().exerciseChanged(head.id, make);
  const { text } = useStoreForm<ExerciseValues>({
    key: `${head.id}/exercise-set-up`,
    read: ({ heads }) =>
      exerciseValuesOf(heads[head.id] ?? head, heads[head.id]?.exercise ?? exercise),
    save: (values) => {
      const { details, inExercise } = exerciseChangesOf(
        values,
        store.getState().heads[head.id] ?? head,
      );
      store.getState().detailsChanged(head.id, details);
      change((parts) => changeExercise(parts, inExercise));
    },
  });
  const isSet = isFixed(exercise);
  const part = { exercise, instrument, onChange: change };
  return (
    <main id="main" tabIndex={-1}>
      <RehearsalMark exercise={exercise} />
      <h1 tabIndex={-1} ref={heading}>
        Set up the exercise
      </h1>
      <p className="lead measure">
        {isSet
          ? 'People have been invited, so what they were told stands. The rest can still change.'
          : 'Everything here can change until you show the invitation.'}
      </p>
      <form className="set-up exercise-set-up" onSubmit={(event) => event.preventDefault()}>
        <AboutExercise text={text} isSet={isSet} exercise={exercise} />
        {isSet ? (
          <SetAndTold exercise={exercise} instrument={instrument} />
        ) : (
          <>
            <ChooseWhatIsAsked {...part} />
            <NotAsked {...part} id={head.id} />
            <WhoSeesWhat {...part} />
          </>
        )}
        <WhoIsExpected text={text} attribution={exercise.attribution} />
      </form>
      <GoOn id={head.id} exercise={exercise} />
    </main>
  );
}

function GoOn({ id, exercise }: { readonly id: string; readonly exercise: Exercise }): JSX.Element {
  const nothingAsked = itemsAsked(exercise).length === 0;
  return (
    <div className="stack after-form">
      {nothingAsked && (
        <p className="measure" role="status">
          <b>No question is asked yet.</b> Choose at least one before you invite people.
        </p>
      )}
      <p className="row">
        {!nothingAsked && (
          <a className="btn main" href={paths.exercise(id, 'invite')}>
            Next: invite people
            <ArrowRight />
          </a>
        )}
        <a className="btn bare" href={paths.taskList(id)}>
          Back to the day
        </a>
      </p>
    </div>
  );
}
