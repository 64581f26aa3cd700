import type { JSX } from 'react';
import type { ReplyCode } from '../../../core/codes/reply-code';
import { useMainstay } from '../../../store/use-mainstay';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { CopyCode } from './ways/copy-code';

type NotAskedHereProps = { readonly code: string; readonly reply: ReplyCode };

/** Answers by link to an exercise that is not on this device. */
export function NotAskedHere({ code, reply }: NotAskedHereProps): JSX.Element {
  const heading = usePageTitle('These answers belong on another device', 'arrived-elsewhere');
  const isUnread = useMainstay((state) => state.loadFailure !== null);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        These answers belong on another device
      </h1>
      {isUnread ? (
        <p>
          We could not read what is kept on this device, so we cannot tell whether the exercise is
          here. Reload the page, then open the link again.
        </p>
      ) : (
        <p>
          The link is in order, but the exercise it answers is not in this browser.{' '}
          {reply.isRehearsal && 'It is a rehearsal, with made-up answers. '}Nothing has been taken
          in, and nothing has been sent.
        </p>
      )}
      <h2 className="h3">If they are your own answers</h2>
      <p>
        Send the link to whoever runs the exercise, or show them the code. They stay on your phone
        until you do, and opening the link here changes nothing.
      </p>
      <h2 className="h3">If you run the exercise</h2>
      <p>
        Open the link in the browser and on the device where you set it up. Or copy the code here
        and paste it there, under “Collect”.
      </p>
      <CopyCode code={code} />
      <p>
        <a href={paths.home}>Go to Home</a>
      </p>
    </>
  );
}
