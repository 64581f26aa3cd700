import { type JSX, useState } from 'react';
import { Button } from '../../../ui/button';
import { usePageTitle } from '../../../ui/page-title';
import type { Reply } from './open-reply';

type UnreadableReplyProps = {
  readonly reply: Extract<Reply, { kind: 'unreadable' }>;
  readonly onForgotten: () => void;
};

/** Answers begun here that this page cannot read. They are left alone until the person says otherwise. */
export function UnreadableReply({ reply, onForgotten }: UnreadableReplyProps): JSX.Element {
  const [hasFailed, setFailed] = useState(false);
  const title = 'We could not read your earlier answers';
  const heading = usePageTitle(title);
  const startAgain = async () => {
    if (await reply.forget()) onForgotten();
    else setFailed(true);
  };
  return (
    <div className="stack">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p className="lead">
        {reply.isFromNewerApp
          ? 'A newer Mainstay kept them on this device. We left them as they are. Reload this page while you are online, so that it can bring itself up to date.'
          : 'Something on this device has damaged them. We left them as they are.'}
      </p>
      {!reply.isFromNewerApp && (
        <p>
          <Button onClick={() => void startAgain()}>Remove them and start again</Button>
        </p>
      )}
      <p role="alert">
        {hasFailed && 'The browser would not remove them. Open the link on another device.'}
      </p>
    </div>
  );
}
