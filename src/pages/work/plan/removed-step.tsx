import { type JSX, useEffect } from 'react';
import { Button } from '../../../ui/button';
import { say } from '../../../ui/say';
import type { Removed } from './taken-out';
import { type PlanWork, shortOf } from './use-plan-work';

type RemovedStepProps = { readonly removed: Removed; readonly work: PlanWork };

/** After a step has been taken out: a way to have it back, whole. */
export function RemovedStep({ removed, work }: RemovedStepProps): JSX.Element {
  return (
    <p className="act-removed">
      Removed “{shortOf(removed.action.text)}”.{' '}
      <Button look="link" id="put-back" onClick={() => work.putBack(removed)}>
        Put it back
      </Button>
    </p>
  );
}

const WHAT = 'This step was taken out of the plan in another window.';
const STILL = 'Your words are still here. What you write in its fields puts it back.';
const FULL = 'There is no room to put it back. Copy your words before you leave this page.';

type TakenOutNoteProps = {
  readonly hasRoom: boolean;
  readonly onPutBack: () => void;
  readonly onLeaveOut: () => void;
};

/** Beside the fields of a step that another window took out of the plan meanwhile. */
export function TakenOutNote({ hasRoom, onPutBack, onLeaveOut }: TakenOutNoteProps): JSX.Element {
  const then = hasRoom ? STILL : FULL;
  useEffect(() => say(`${WHAT} ${then}`), [then]);
  return (
    <div className="act-form">
      <p className="note">
        <b>{WHAT}</b> {then}
      </p>
      <p className="links">
        {hasRoom && (
          <Button look="link" onClick={onPutBack}>
            Put it back
          </Button>
        )}
        <Button look="link" onClick={onLeaveOut}>
          Leave it out
        </Button>
      </p>
    </div>
  );
}
