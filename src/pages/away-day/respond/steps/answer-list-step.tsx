import type { JSX } from 'react';
import { Button } from '../../../../ui/button';
import { ArrowRight } from '../../../../ui/icons';
import { usePageTitle } from '../../../../ui/page-title';
import { answerSignWords } from '../words';
import type { StepProps } from './step-props';
import { asksName, asksRole, isOutOfDate } from './steps';

/** Every answer with a way to change it, once the code has been shown. */
export function AnswerListStep(props: StepProps): JSX.Element {
  const { invitation, asked, instrument, draft, goTo } = props;
  const heading = usePageTitle('Change an answer', props.pageKey);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        Change an answer
      </h1>
      <p className="lead">
        {isOutOfDate(draft)
          ? 'You have changed something, so the code you showed is out of date. Show the new one: it replaces it.'
          : 'When you change one, you get a new code to show. It replaces the one you showed before.'}
      </p>
      <dl className="rows answers">
        {asked.map(({ item, at }, place) => (
          <div className="answer-row" key={item.id}>
            <dt>
              <span className="num">{place + 1}.</span> {item.title}
            </dt>
            <dd>{answerSignWords(draft.answers[at] ?? '-', instrument)}</dd>
            <dd className="change pair">
              <Button look="link" onClick={() => goTo(place)}>
                {draft.answers[at] === '-' ? 'Answer' : 'Change'}{' '}
                <span className="vh">{item.title}</span>
              </Button>
            </dd>
          </div>
        ))}
        {(asksRole(invitation) || asksName(invitation)) && (
          <div className="answer-row">
            <dt>About you</dt>
            <dd>
              {[asksRole(invitation) ? ROLE_WORDS[draft.role] : '', draft.name]
                .filter((words) => words !== '')
                .join(', ')}
            </dd>
            <dd className="change pair">
              <Button look="link" onClick={() => goTo('last')}>
                Change <span className="vh">what you said about you</span>
              </Button>
            </dd>
          </div>
        )}
      </dl>
      <p className="row after-form">
        <Button look="main" onClick={() => goTo('finish')}>
          {isOutOfDate(draft) ? 'Show the new code' : 'Show the code'}
          <ArrowRight />
        </Button>
      </p>
    </>
  );
}

const ROLE_WORDS = { staff: 'Paid staff', 'not-staff': 'Not paid staff', '': 'Not said' } as const;
