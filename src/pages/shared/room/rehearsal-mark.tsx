import type { JSX, ReactNode } from 'react';
import type { Exercise } from '../../../core/document/exercise';
import './rehearsal-mark.css';

type RehearsalMarkProps = {
  readonly exercise: Pick<Exercise, 'isRehearsal'> | null;
  /** What is said in the place of the usual words. */
  readonly children?: ReactNode;
};

/** On every page and print of a rehearsal, so that nobody takes made-up answers for their own. */
export function RehearsalMark({ exercise, children }: RehearsalMarkProps): JSX.Element | null {
  if (!exercise?.isRehearsal) return null;
  return (
    <p className="rehearsal-mark">
      {children ?? (
        <>
          <b>Rehearsal: made-up answers.</b> Nobody gave them. Try anything you like.
        </>
      )}
    </p>
  );
}
