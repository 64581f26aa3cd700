import { type JSX, useState } from 'react';
import type { ReplyDraft } from '../../platform/reply-storage-draft';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { isAllBlank, isOutOfDate, type Step } from './steps';

type WelcomeBackProps = {
  readonly draft: ReplyDraft;
  readonly step: Step;
  readonly isCarriedOver: boolean;
  /** Who is shown the code. */
  readonly who: string;
  /** Takes the answers off this device; false where the browser would not. */
  readonly forget: () => Promise<boolean>;
  readonly onForgotten: () => void;
};

/** After a locked screen, a closed tab or the same link again: what is still here. */
export function WelcomeBack(props: WelcomeBackProps): JSX.Element | null {
  const { draft, step, isCarriedOver } = props;
  if (isAllBlank(draft) || draft.isWithdrawn) return null;
  const given = draft.answers.replaceAll('-', '').length;
  const answers = given === 1 ? 'Your one answer is' : `Your ${given} answers are`;
  return (
    <Notice isAnnounced>
      <p>
        <b>Welcome back.</b> {answers} still here
        {step.kind === 'question' && draft.sent === null ? ', and this is where you stopped' : ''}.
        {isOutOfDate(draft) &&
          ' The code you showed before is out of date: show the new one when you are done.'}
        {isCarriedOver &&
          ' Other questions are asked now than when you began, so please look through them.'}
      </p>
      {step.kind !== 'finish' && <NotYou {...props} />}
    </Notice>
  );
}

/** A shared tablet, left by someone who had not finished. */
function NotYou({ who, forget, onForgotten }: WelcomeBackProps): JSX.Element {
  const [isAsked, setAsked] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const start = async () => {
    setAsked(false);
    if (await forget()) onForgotten();
    else setFailed(true);
  };
  return (
    <>
      <p className="pair">
        <button type="button" className="linklike" onClick={() => setAsked(true)}>
          Not you? Start with nothing answered
        </button>
      </p>
      {hasFailed && (
        <p>The browser would not remove these answers. Use another device, or a private window.</p>
      )}
      {isAsked && (
        <Dialog title="Remove the answers begun here?" onClose={() => setAsked(false)}>
          <p>
            They are removed from this device. Whatever of them has not been shown to {who} is lost.
          </p>
          <p className="row">
            <button type="button" className="btn main" onClick={() => void start()}>
              Remove them and start
            </button>
            <button type="button" className="btn bare" onClick={() => setAsked(false)}>
              Go back
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
