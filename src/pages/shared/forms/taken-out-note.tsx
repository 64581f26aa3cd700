import { type JSX, useEffect } from 'react';
import { Button } from '../../../ui/button';
import { say } from '../../../ui/say';

const STILL = 'Your words are still here. What you write in its fields puts it back.';
const FULL = 'There is no room to put it back. Copy your words before you leave this page.';

type TakenOutNoteProps = {
  /** What became of it, as a sentence. */
  readonly what: string;
  readonly hasRoom: boolean;
  readonly onPutBack: () => void;
  readonly onLeaveOut: () => void;
};

/** Beside the fields of something that another window took away meanwhile. */
export function TakenOutNote({
  what,
  hasRoom,
  onPutBack,
  onLeaveOut,
}: TakenOutNoteProps): JSX.Element {
  const then = hasRoom ? STILL : FULL;
  useEffect(() => say(`${what} ${then}`), [what, then]);
  return (
    <div className="stack">
      <p className="note">
        <b>{what}</b> {then}
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
