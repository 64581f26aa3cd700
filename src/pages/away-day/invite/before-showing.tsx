import type { JSX } from 'react';
import type { Exercise } from '../../../core/document/exercise';
import { itemsAsked } from '../../../core/exercise/new-exercise';
import type { Instrument } from '../../../core/instrument/instrument';
import { Button } from '../../../ui/button';
import { ArrowRight } from '../../../ui/icons';
import { paths } from '../../../ui/paths';
import {
  ATTRIBUTION_NAMES,
  lengthWords,
  pickWords,
  whoWillSee,
} from '../../shared/room/exercise-words';

type BeforeShowingProps = {
  readonly id: string;
  readonly exercise: Exercise;
  readonly instrument: Instrument;
  readonly onShow: () => void;
  /** "the invitation" or "the paper forms" */
  readonly what: string;
};

/** One last look before people are told: from then on it is fixed. */
export function BeforeShowing(props: BeforeShowingProps): JSX.Element {
  const { id, exercise, instrument, onShow, what } = props;
  return (
    <div className="before-showing sheet stack">
      <dl className="facts">
        <dt>Questions</dt>
        <dd>
          {pickWords(instrument, exercise)}: {lengthWords(instrument, itemsAsked(exercise))}
        </dd>
        <dt>Who sees what</dt>
        <dd>
          <b>{ATTRIBUTION_NAMES[exercise.attribution]}.</b>{' '}
          {whoWillSee({ ...exercise, round: 'first' })}
        </dd>
      </dl>
      <p>From now on the questions and who sees what are fixed.</p>
      <p className="row">
        <Button look="main" onClick={onShow}>
          Show {what}
          <ArrowRight />
        </Button>
        <a className="btn bare" href={paths.exercise(id, 'set-up')}>
          Change the set-up first
        </a>
      </p>
    </div>
  );
}
