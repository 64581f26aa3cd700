import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { Exercise } from '../../../core/document/exercise';
import { laterOnesLetIn, lettingIn } from '../../../core/exercise/let-in';
import { shownWithRanges } from '../../../core/gaps/shown-with-ranges';
import type { Instrument } from '../../../core/instrument/instrument';
import { laterWords } from '../../../core/wording/later-words';
import { Button } from '../../../ui/button';
import type { ChangeExercise } from './use-exercise-change';

type CameLaterProps = {
  readonly instrument: Instrument;
  readonly head: AssessmentHead;
  readonly exercise: Exercise;
  /** How many came after the room had seen the answers. */
  readonly later: number;
  readonly change: ChangeExercise;
};

/** Who came after the showing, why they are not counted, and the press that counts them where that tells nobody's answers. */
export function CameLater(props: CameLaterProps): JSX.Element | null {
  const { instrument, head, exercise, later, change } = props;
  const letting = lettingIn(exercise);
  if (later === 0 && letting.gone === 0) return null;
  if (letting.may === 'nobody-new' || letting.may === 'not-shown') return null;
  return (
    <section className="stack" aria-label="Who came later">
      <p className="measure">
        {laterWords(later)} {goneWords(letting.gone)} {WHY[letting.may]}
      </p>
      {letting.may === 'yes' && (
        <p className="row">
          <Button onClick={() => change(shownWithRanges(laterOnesLetIn, { instrument, head }))}>
            Count everyone who is in now
          </Button>
        </p>
      )}
    </section>
  );
}

const goneWords = (gone: number): string => {
  if (gone === 0) return '';
  return gone === 1
    ? '1 was taken out or changed since; the figures shown stand.'
    : `${gone} were taken out or changed since; the figures shown stand.`;
};

const WHY = {
  yes: 'The figures the room was shown change only if you say so.',
  'too-few':
    'One or a few more would show what those few said. They can join the second vote; five or more can be counted together.',
  'second-vote': 'The second vote has been shown, and the first stands beside it as it was.',
  closed: 'Two copies had shown the answers of different people, so the figures stand as they are.',
} as const;
