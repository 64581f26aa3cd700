import { type JSX, useState, useSyncExternalStore } from 'react';
import type { Invitation } from '../../../core/codes/invitation-code';
import type { Instrument } from '../../../core/instrument/instrument';
import { RehearsalMark } from '../../shared/room/rehearsal-mark';
import { Cleared } from './cleared';
import type { InvitedItem } from './invited-items';
import { NothingAnswered } from './nothing-answered';
import type { OpenReply } from './open-reply';
import { ReplySaved, SomeLost } from './reply-saved';
import { AnswerListStep } from './steps/answer-list-step';
import { FinishStep } from './steps/finish-step';
import { LastStep } from './steps/last-step';
import { QuestionStep } from './steps/question-step';
import type { StepProps } from './steps/step-props';
import { isAllBlank, stepAt, stepPlace } from './steps/steps';
import { useStepPlace } from './use-step-place';
import { WelcomeBack } from './welcome-back';
import { facilitatorOf } from './words';

type ReplyPagesProps = {
  readonly reply: OpenReply;
  readonly invitation: Invitation;
  readonly asked: readonly InvitedItem[];
  readonly instrument: Instrument;
  readonly onHandedOver: () => void;
  readonly onCleared: () => void;
};

/** The questions one at a time, then who you are, then the code. */
export function ReplyPages(props: ReplyPagesProps): JSX.Element {
  const { reply, invitation, asked, instrument } = props;
  const { session } = reply;
  const now = useSyncExternalStore(session.subscribe, session.now, session.now);
  const { draft, save, damaged } = now;
  const [place, goToPlace] = useStepPlace(session);
  const [isArrival, setArrival] = useState(true);
  const step = stepAt(place, asked.length);
  const isEmpty = isAllBlank(draft) && draft.sent === null && step.kind !== 'question';
  const shared: StepProps = {
    invitation,
    asked,
    instrument,
    session,
    draft,
    earlier: reply.earlier,
    pageKey: `${draft.respondent}-${place}`,
    goTo: (to) => {
      setArrival(false);
      goToPlace(typeof to === 'number' ? to : stepPlace(to, asked.length));
    },
  };
  if (now.isForgotten)
    return <Cleared isElsewhere invitation={invitation} onAnswer={props.onHandedOver} />;
  return (
    <>
      <RehearsalMark exercise={invitation}>
        <b>Rehearsal.</b> Answers here are never counted as real. Try anything you like.
      </RehearsalMark>
      <ReplySaved {...now} hasShown={draft.sent !== null} onJoin={() => void session.joinLate()} />
      {damaged > 0 && isArrival && <SomeLost />}
      {isArrival && reply.isResumed && (
        <WelcomeBack
          draft={draft}
          step={step}
          who={facilitatorOf(invitation)}
          forget={reply.forget}
          onForgotten={props.onHandedOver}
        />
      )}
      {step.kind === 'question' && (
        <QuestionStep {...shared} at={step.at} isSaved={save === 'saved'} />
      )}
      {isEmpty && <NothingAnswered {...shared} />}
      {!isEmpty && step.kind === 'last' && <LastStep {...shared} />}
      {!isEmpty && step.kind === 'list' && <AnswerListStep {...shared} />}
      {!isEmpty && step.kind === 'finish' && (
        <FinishStep
          {...shared}
          forget={reply.forget}
          onHandedOver={props.onHandedOver}
          onCleared={props.onCleared}
        />
      )}
    </>
  );
}
