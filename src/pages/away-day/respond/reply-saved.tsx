import type { JSX } from 'react';
import type { StorageFailure } from '../../../core/storage/storage';
import type { ReplyDraft } from '../../../platform/replies/reply-storage-draft';
import type { ReplyNow } from '../../../platform/replies/reply-storage-session';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
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

type ReplySavedProps = Pick<ReplyNow, 'save' | 'failure' | 'late'> & {
  /** A code of the answers given here was shown or handed over. */
  readonly hasShown: boolean;
  /** Puts what was given here over what was kept before. */
  readonly onJoin: () => void;
};

/** Said only while the answers are not being kept. */
export function ReplySaved({
  save,
  failure,
  late,
  hasShown,
  onJoin,
}: ReplySavedProps): JSX.Element | null {
  if (save === 'saved' || save === 'saving') return null;
  if (late?.kind === 'draft') {
    return <KeptBefore draft={late.draft} hasShown={hasShown} onJoin={onJoin} />;
  }
  if (late !== null) return <UnreadBefore />;
  const because = BECAUSE[failure ?? 'unknown'];
  return (
    <Notice kind="problem" isAnnounced>
      <p>
        <b>{save === 'memory' ? GONE : `Not kept on this ${deviceWord()} just now.`}</b> {because}{' '}
        Nothing you have answered on this page is lost: keep it open until you have shown your code.
      </p>
    </Notice>
  );
}

const GONE = 'Your answers will be gone if you close this page.';

type KeptBeforeProps = Pick<ReplySavedProps, 'hasShown' | 'onJoin'> & {
  readonly draft: ReplyDraft;
};

/** The browser answers late, with answers given on this device before those on the screen. */
function KeptBefore({ draft, hasShown, onJoin }: KeptBeforeProps): JSX.Element {
  const given = draft.answers.replaceAll('-', '').length;
  const answers = given === 1 ? 'one answer' : `${given} answers`;
  return (
    <Notice kind="problem" isAnnounced>
      <p>
        <b>{GONE}</b> The browser’s storage did not answer when this page opened. It does now, and
        holds {answers} given on this {deviceWord()} before. Nothing there is changed unasked.
      </p>
      {hasShown ? (
        <p>Your code has been shown, so what it says is with whoever runs the exercise.</p>
      ) : (
        <>
          <p>
            Are they yours? Then what you answered here can be put with them. Where both have an
            answer, the one given here stands.
          </p>
          <p>
            <Button onClick={onJoin}>They are mine: put both together</Button>
          </p>
        </>
      )}
    </Notice>
  );
}

/** The browser answers late, and what it kept of this exercise does not read. */
function UnreadBefore(): JSX.Element {
  return (
    <Notice kind="problem" isAnnounced>
      <p>
        <b>{GONE}</b> What was kept on this {deviceWord()} before cannot be read. It is left as it
        is, and nothing is written over it. Keep this page open until you have shown your code.
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
