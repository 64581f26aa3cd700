import { type JSX, useState } from 'react';
import { hasOthers } from '../../../platform/replies/lay-out-draft';
import type { ReplyDraft } from '../../../platform/replies/reply-storage-draft';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import { isAllBlank, isOutOfDate, type Step } from './steps/steps';

type WelcomeBackProps = {
  readonly draft: ReplyDraft;
  readonly step: Step;
  /** Who is shown the code. */
  readonly who: string;
  /** Takes the answers off this device; false where the browser would not. */
  readonly forget: () => Promise<boolean>;
  readonly onForgotten: () => void;
};

/** After a locked screen, a closed tab, the same link again or another of the same exercise: what is still here. */
export function WelcomeBack(props: WelcomeBackProps): JSX.Element | null {
  const { draft, step } = props;
  const others = hasOthers(draft);
  const hasNone = isAllBlank(draft) || draft.isWithdrawn;
  if (hasNone && !others) return null;
  return (
    <Notice isAnnounced>
      <p>
        <b>Welcome back.</b> {!hasNone && stillHere(props)}
        {others && OTHERS_KEPT}
      </p>
      {step.kind !== 'finish' && <NotYou {...props} />}
    </Notice>
  );
}

const OTHERS_KEPT =
  'Other questions are asked here than under a link you opened before. What you answered there is kept: open that link again to find it.';

function stillHere({ draft, step }: WelcomeBackProps): string {
  const given = draft.answers.replaceAll('-', '').length;
  const answers = given === 1 ? 'Your one answer is' : `Your ${given} answers are`;
  const isHere = step.kind === 'question' && draft.sent === null && !hasOthers(draft);
  const where = isHere ? ', and this is where you stopped' : '';
  const outOfDate = isOutOfDate(draft)
    ? 'The code you showed before is out of date: show the new one when you are done. '
    : '';
  return `${answers} still here${where}. ${outOfDate}`;
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
        <Button look="link" onClick={() => setAsked(true)}>
          Not you? Start with nothing answered
        </Button>
      </p>
      {hasFailed && (
        <p>The browser would not remove these answers. Use another device, or a private window.</p>
      )}
      {isAsked && (
        <Dialog title="Remove the answers begun here?" onClose={() => setAsked(false)}>
          <p>
            They are removed from this device, also those given under another link of this exercise.
            Whatever of them has not been shown to {who} is lost.
          </p>
          <p className="row">
            <Button look="main" onClick={() => void start()}>
              Remove them and start
            </Button>
            <Button look="bare" onClick={() => setAsked(false)}>
              Go back
            </Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
