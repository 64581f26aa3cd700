import type { JSX } from 'react';
import type { StorageFailure } from '../../core/exchange/storage';
import type { ReplyNow } from '../../platform/reply-storage-session';
import { Notice } from '../../ui/notice';
import { deviceWord } from './words';

const BECAUSE: Readonly<Record<StorageFailure, string>> = {
  blocked: 'This browser does not let pages keep anything, as in some private windows.',
  full: 'There is no room left.',
  'newer-app': 'A newer Mainstay is in use in this browser.',
  closed: 'The browser closed its storage, or it was cleared in another window.',
  silent: 'The browser’s storage does not answer. Restarting the browser often helps.',
  lost: 'The browser no longer has what it kept.',
  unknown: 'The browser would not write.',
};

/** Said only while the answers are not being kept. */
export function ReplySaved({
  save,
  failure,
}: Pick<ReplyNow, 'save' | 'failure'>): JSX.Element | null {
  if (save === 'saved' || save === 'saving') return null;
  const because = BECAUSE[failure ?? 'unknown'];
  return (
    <Notice kind="problem" isAnnounced>
      <p>
        <b>
          {save === 'memory'
            ? 'Your answers will be gone if you close this page.'
            : `Not kept on this ${deviceWord()} just now.`}
        </b>{' '}
        {because} Nothing you have answered on this page is lost: keep it open until you have shown
        your code.
      </p>
    </Notice>
  );
}

/** The last things given before a page went, which the next one cannot read. */
export function SomeLost(): JSX.Element {
  return (
    <Notice kind="problem" isAnnounced>
      <p>
        <b>The last of your answers may be missing.</b> What this page put aside when it was closed
        can no longer be read. It is kept as it is on this {deviceWord()}; everything else is here.
        Look through your answers before you show your code.
      </p>
    </Notice>
  );
}
