import type { JSX } from 'react';
import { expectedPeople } from '../../../core/exercise/expected-people';
import type { GateKind } from '../../../core/panel/slides';
import { countIn } from '../../../core/response/count-in';
import { Button } from '../../../ui/button';
import { paths } from '../../../ui/paths';
import { inWords } from '../../shared/room/exercise-words';
import type { Heading, PresentScene } from './present-scene';

/** "6 of 8 are in. Show the answers?" */
export function gateTitle(kind: GateKind, { exercise, panel }: PresentScene): string {
  if (kind === 'vote-gate') {
    const voted = exercise.again === null ? 0 : countIn(exercise.again);
    const have = voted === 1 && panel.people < voted ? 'has' : 'have';
    return `${inWords(voted, panel.people)} ${have} voted. Show what the room said?`;
  }
  const count = countIn(exercise.first);
  if (count === 0) return 'Nobody is in yet';
  const expected = expectedPeople(exercise);
  const are = count === 1 && expected < count ? 'is' : 'are';
  return `${inWords(count, expected)} ${are} in. Show the answers?`;
}

type GateSlideProps = {
  readonly kind: GateKind;
  readonly scene: PresentScene;
  readonly heading: Heading;
  /** The clicker’s key is down, and opens it if it stays so. */
  readonly isHeld: boolean;
  /** Null while nobody is in. */
  readonly onOpen: (() => void) | null;
};

/** Before anything of anybody’s is shown: one press more, on purpose, and a way back. */
export function GateSlide(props: GateSlideProps): JSX.Element {
  const { kind, scene, heading, isHeld, onOpen } = props;
  const { head } = scene;
  const round = kind === 'vote-gate' ? 'again' : '';
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {gateTitle(kind, scene)}
      </h1>
      <p className="verdict">{GATE_WORDS[kind]}</p>
      <p className="row">
        {onOpen !== null && (
          <Button look="main" onClick={onOpen}>
            {kind === 'gate' ? 'Show the answers' : 'Show what the room said'}
          </Button>
        )}
        <a className="btn" href={paths.exercise(head.id, 'collect', round)}>
          Back to collecting
        </a>
      </p>
      {onOpen !== null && (
        <p className={isHeld ? 'hold held' : 'hold'}>
          {isHeld ? 'Keep holding.' : 'With a clicker or a key: hold “on” for a second.'}
        </p>
      )}
    </>
  );
}

const GATE_WORDS = {
  gate: 'Nothing of anybody’s answers has been shown. Once shown, the pictures stand: whoever comes later is not counted in them.',
  'vote-gate':
    'Nothing of this vote has been shown. Show it once, when everyone who is here has voted.',
} as const satisfies Record<GateKind, string>;
