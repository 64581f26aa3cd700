import type { JSX } from 'react';
import type { Invitation } from '../../../core/codes/invitation-code';
import { Button } from '../../../ui/button';
import { usePageTitle } from '../../../ui/page-title';
import { facilitatorOf } from './words';

type ClearedProps = {
  readonly invitation: Invitation;
  /** Another window did it. */
  readonly isElsewhere?: boolean;
  readonly onAnswer: () => void;
};

/** The end: nothing of theirs is on this device any more. */
export function Cleared({ invitation, isElsewhere, onAnswer }: ClearedProps): JSX.Element {
  const title = 'Your answers are gone from this device';
  const heading = usePageTitle(title);
  return (
    <div className="stack">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {isElsewhere && (
        <p>They were removed in another window of this browser. Nothing of them is shown here.</p>
      )}
      <p className="lead">
        What you showed, sent or saved to a file still stands. You can close this page.
      </p>
      <p>
        This device can no longer change those answers or take them back. If you need to, tell{' '}
        {facilitatorOf(invitation)}.
      </p>
      <p>
        <Button onClick={onAnswer}>Someone else will answer here</Button>
      </p>
    </div>
  );
}
