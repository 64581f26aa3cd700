import { type JSX, useEffect, useState } from 'react';
import { SHORT_ID_SIGNS } from '../../../../core/exercise/join-responses';
import { keepAwake } from '../../../../platform/wake-lock';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { usePageTitle } from '../../../../ui/page-title';
import { AfterFinish } from '../after-finish';
import { HeldNotes } from '../held-notes';
import { isOutOfRevisions, replyOf, respondentIn } from '../reply-of';
import { WaysOut } from '../ways-out';
import { capital, facilitatorOf, whatIsIn } from '../words';
import type { StepProps } from './step-props';
import { asksName } from './steps';

type FinishStepProps = StepProps & {
  readonly forget: () => Promise<boolean>;
  readonly onHandedOver: () => void;
  readonly onCleared: () => void;
};

/** The code to show, and every other way to hand it over. */
export function FinishStep(props: FinishStepProps): JSX.Element {
  const { invitation, draft } = props;
  const title = titleOf(props);
  const heading = usePageTitle(title, `${props.pageKey}-${draft.isWithdrawn}`);
  const [isOld, showNew] = useChangedElsewhere(props);
  const isOut = isOutOfRevisions(draft);
  useEffect(() => keepAwake(), []);
  return (
    <div className="finish stack">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {isOld ? (
        <ChangedElsewhere isWithdrawn={draft.isWithdrawn} onShow={showNew} />
      ) : (
        <p className="lead">{leadOf(props)}</p>
      )}
      <HeldNotes {...props} />
      {!isOld && draft.revision > 1 && !draft.isWithdrawn && !isOut && (
        <p>
          <b>This is a new code.</b> It replaces any you showed before, so show this one too.
        </p>
      )}
      {isOut && (
        <Notice kind="problem" isAnnounced>
          <p>
            <b>Say that this code is to stand in place of the last one.</b> You have shown as many
            codes as can be told apart by themselves. {capital(facilitatorOf(invitation))} is asked
            which of the two stands, and picks this one if you say so.
          </p>
        </Notice>
      )}
      {!isOld && <Ways {...props} />}
      {!draft.isWithdrawn && (
        <p className="note">
          {nameNote(props)} These answers carry the signs{' '}
          <b>{respondentIn(draft).slice(0, SHORT_ID_SIGNS)}</b>, chosen by chance: with them{' '}
          {facilitatorOf(invitation)} can take the answers out if you ask.
        </p>
      )}
      <AfterFinish {...props} />
    </div>
  );
}

/** Shown once it is remembered that it is. */
function Ways(props: StepProps): JSX.Element | null {
  const { invitation, draft } = props;
  return useSent(props) ? (
    <WaysOut invitation={invitation} draft={draft} reply={replyOf(invitation, draft)} />
  ) : null;
}

type ChangedElsewhereProps = { readonly isWithdrawn: boolean; readonly onShow: () => void };

function ChangedElsewhere({ isWithdrawn, onShow }: ChangedElsewhereProps): JSX.Element {
  return (
    <Notice isAnnounced>
      <p>
        {isWithdrawn
          ? 'You took your answers back in another window of this browser.'
          : 'Your answers were changed in another window of this browser.'}{' '}
        The code that stood here says what they were before, so it is put away.
      </p>
      <p>
        <Button onClick={onShow}>Show the code as it is now</Button>
      </p>
    </Notice>
  );
}

/** Whether another window changed what the code here says, and to show the new one: not with each change there. */
function useChangedElsewhere({ session }: StepProps): [isOld: boolean, showNew: () => void] {
  const { changedElsewhere } = session.now();
  const [seen, setSeen] = useState(changedElsewhere);
  return [changedElsewhere !== seen, () => setSeen(changedElsewhere)];
}

/**
 * Remembers that this revision was shown, and only then lets it be seen: a change made after that must
 * come with a higher one. True once it may be shown.
 */
function useSent({ session, draft }: StepProps): boolean {
  const [shown, setShown] = useState(0);
  const { revision } = draft;
  // With the last revision nothing tells a change from what was shown: then what was shown first is kept.
  const isOut = isOutOfRevisions(draft);
  useEffect(() => {
    let isOver = false;
    if (!isOut) session.change({ what: 'sent' });
    void session.flush().then(() => {
      if (!isOver) setShown(revision);
    });
    return () => {
      isOver = true;
    };
  }, [session, revision, isOut]);
  return shown === revision;
}

function titleOf({ invitation, draft }: StepProps): string {
  const who = facilitatorOf(invitation);
  if (draft.isWithdrawn) return `Show this to ${who} to take your answers back`;
  return invitation.round === 'partners'
    ? `Thank you. Now show or send this to ${who}`
    : `Thank you. Now show this to ${who}`;
}

function leadOf({ invitation, draft }: StepProps): string {
  const who = facilitatorOf(invitation);
  if (draft.isWithdrawn)
    return `The pattern says that your answers are taken back. Until it has reached ${who}, they stand as they were.`;
  return `${capital(who)} points a camera at it. ${whatIsIn(draft.answers)} Nothing has been sent.`;
}

function nameNote({ invitation, draft }: StepProps): string {
  if (!asksName(invitation))
    return 'Your name is not in it. In a small group, people may still guess who gave an answer.';
  return `Your name goes with it: ${draft.name.trim()}. If you read the code out, say your name too.`;
}
