import { type FormEvent, type JSX, useCallback, useId, useState } from 'react';
import { LIMITS } from '../../../../core/limits/limits';
import { shortcutsAreOn } from '../../../../platform/preferences';
import { Button } from '../../../../ui/button';
import { Dot, DotLine } from '../../../../ui/dot';
import { TextArea } from '../../../../ui/field';
import { heldText, useHeldBack } from '../../../../ui/held-back';
import { ArrowLeft, ArrowRight } from '../../../../ui/icons';
import { usePageTitle } from '../../../../ui/page-title';
import { say } from '../../../../ui/say';
import { OfflineCopyNote } from '../../../shared/keeping/offline-copy-line';
import { ADVICE } from '../../../shared/question/advice';
import { LevelRows, OtherChoice, OtherChoices } from '../../../shared/question/level-rows';
import { WhatCounts } from '../../../shared/question/question-help';
import { useToday } from '../../../shared/use-today';
import type { InvitedItem } from '../invited-items';
import { PastDay } from '../past-day';
import { useChoiceKeys } from '../use-choice-keys';
import { useKeptText } from '../use-kept-text';
import { WhoSees } from '../who-sees';
import { deviceWord, noteWords } from '../words';
import { KeysNote } from './keys-note';
import type { StepProps } from './step-props';
import { hasLastStep, isOutOfDate, MOST_STEP_DOTS } from './steps';

type QuestionStepProps = StepProps & { readonly at: number; readonly isSaved: boolean };

/** Signs that `answers` holds for a chosen radio. */
const SIGNS = ['0', '1', '2', '3', '4', '?'] as const;
const DONT_KNOW = '?';

/**
 * One item. It may be passed over: what was left blank is said at the end. The next one is drawn into the same nodes; its
 * heading alone is a new one, so that focus moves, and what was written beside the last one does not stay.
 */
export function QuestionStep(props: QuestionStepProps): JSX.Element | null {
  const asked = props.asked[props.at];
  return asked === undefined ? null : <Question {...props} question={asked} />;
}

function Question(props: QuestionStepProps & { readonly question: InvitedItem }): JSX.Element {
  const { invitation, instrument, session, draft, question, at, goTo } = props;
  const helpId = useId();
  const [keysAreOn, setKeysOn] = useState(shortcutsAreOn);
  const today = useToday();
  const form = useChoiceKeys(keysAreOn);
  const heading = usePageTitle(question.stem, props.pageKey);
  const sign = draft.answers[question.at] ?? '-';
  const choice = sign === '-' ? '' : sign;
  const isHandedIn = draft.sent !== null;
  const isLast = at === props.asked.length - 1;
  const choose = useCallback(
    (value: string) => {
      const to = SIGNS.find((each) => each === value);
      if (to !== undefined) session.change({ what: 'answer', at: question.at, to });
    },
    [session, question.at],
  );
  const clear = () => {
    session.change({ what: 'answer', at: question.at, to: '-' });
    say('Answer cleared');
  };
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (isHandedIn) goTo('finish');
    else if (!isLast) goTo(at + 1);
    else goTo(hasLastStep(invitation, draft, props.earlier) ? 'last' : 'finish');
  };
  return (
    <>
      {at === 0 && !isHandedIn && (
        <>
          <PastDay invitation={invitation} today={today} />
          <WhoSees invitation={invitation} />
        </>
      )}
      <Progress {...props} />
      <form className="ask" onSubmit={goOn} ref={form} noValidate>
        <fieldset aria-describedby={question.help.length > 0 ? helpId : undefined}>
          <legend>
            <h1 className="stem" tabIndex={-1} ref={heading} key={question.item.id}>
              {question.stem}
            </h1>
          </legend>
          <WhatCounts id={helpId} itemId={question.item.id} lines={question.help}>
            {(button) => (
              <p className="lower pair">
                <span>
                  {ADVICE} {button}
                </span>
                {choice !== '' && (
                  <Button look="link" onClick={clear}>
                    <span>
                      Clear<span className="vh"> my answer</span>
                    </span>
                  </Button>
                )}
              </p>
            )}
          </WhatCounts>
          <LevelRows
            names={instrument.levels}
            texts={question.levels}
            choice={choice}
            onChoose={choose}
          />
          <OtherChoices>
            <OtherChoice
              value={DONT_KNOW}
              isChosen={choice === DONT_KNOW}
              name="Don’t know"
              onChoose={choose}
            />
          </OtherChoices>
        </fieldset>
        <WhyThisLevel key={question.item.id} {...props} />
        <div className="nav">
          {(at > 0 || isHandedIn) && (
            <Button onClick={() => goTo(isHandedIn ? 'list' : at - 1)}>
              <ArrowLeft />
              {isHandedIn ? 'Answers' : 'Back'}
            </Button>
          )}
          <Button isSubmit look="main">
            {isHandedIn ? doneWords(isOutOfDate(draft)) : 'Next'}
            <ArrowRight />
          </Button>
        </div>
      </form>
      {at === 0 && <OfflineCopyNote />}
      {at === 0 && <KeysNote areOn={keysAreOn} onSwitch={setKeysOn} />}
    </>
  );
}

const doneWords = (isChanged: boolean) => (isChanged ? 'Show the new code' : 'Show the code');

function Progress({ asked, draft, at, isSaved }: QuestionStepProps): JSX.Element {
  const isAll = useHeldBack(draft.respondent) === null;
  const signs = asked.map((each) => draft.answers[each.at] ?? '-');
  const given = signs.filter((sign) => sign !== '-').length;
  return (
    <div className="progress">
      <p>
        <b>
          Question <span className="num">{at + 1}</span> of{' '}
          <span className="num">{asked.length}</span>
        </b>
        {(given > 0 || !isAll) && (
          <span className="tag">
            <Dot state={isSaved && isAll ? 'full' : 'half'} />
            {isAll ? (isSaved ? `Kept on this ${deviceWord()}` : 'Keeping') : 'Not all kept'}
          </span>
        )}
      </p>
      {asked.length <= MOST_STEP_DOTS && (
        <DotLine
          states={signs.map((sign) => (sign === '-' ? 'open' : sign === '?' ? 'half' : 'full'))}
          label={`${given} of ${asked.length} answered`}
          here={at}
        />
      )}
    </div>
  );
}

function WhyThisLevel({
  invitation,
  session,
  draft,
  question,
}: QuestionStepProps & { readonly question: InvitedItem }): JSX.Element {
  const { id } = question.item;
  const note = draft.reasons[id] ?? '';
  const [isOpen] = useState(note !== '' || heldText(`${draft.respondent}/why/${id}`) !== null);
  const field = useKeptText({
    key: `${draft.respondent}/why/${id}`,
    kept: note,
    limit: LIMITS.paragraph,
    onKeep: (to) => session.change({ what: 'reason', item: id, to }),
  });
  return (
    <details className="why-level" open={isOpen}>
      <summary className="fold">Add a note: why this level?</summary>
      <TextArea id={`why-${id}`} label="Why this level?" hint={noteWords(invitation)} {...field} />
    </details>
  );
}
