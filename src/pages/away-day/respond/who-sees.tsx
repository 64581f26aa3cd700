import type { JSX } from 'react';
import type { Invitation } from '../../../core/codes/invitation-code';
import { deviceWord, whoSeesLine, whoSeesMore } from './words';

/** One line on who will see the answers; the rest folded away under it. */
export function WhoSees({ invitation }: { readonly invitation: Invitation }): JSX.Element {
  return (
    <div className="who-sees">
      {!invitation.isRehearsal && (
        <p>
          {invitation.organisation && <b>{invitation.organisation}. </b>}
          {whoSeesLine(invitation)}
        </p>
      )}
      <WhoSeesMore invitation={invitation} title="Who sees what" />
    </div>
  );
}

type WhoSeesMoreProps = { readonly invitation: Invitation; readonly title: string };

function WhoSeesMore({ invitation, title }: WhoSeesMoreProps): JSX.Element {
  return (
    <details>
      <summary className="fold">{title}</summary>
      <ul className="ticks">
        <li>Your answers stay on this {deviceWord()} until you show the code.</li>
        {whoSeesMore(invitation).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}
