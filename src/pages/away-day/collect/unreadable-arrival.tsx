import type { JSX } from 'react';
import type { CodeProblem } from '../../../core/codes/code-problem';
import { asksQuestionsOf } from '../../../core/codes/invitation-code';
import { Notice } from '../../../ui/notice';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { OfferSet } from '../../shared/question-sets/offer-set';
import { codeProblemWords } from './arrival-words';

type UnreadableArrivalProps = { readonly code: string; readonly problem: CodeProblem };

/** A link with answers that this page cannot take in; where it has the questions they answer, one press asks those. */
export function UnreadableArrival({ code, problem }: UnreadableArrivalProps): JSX.Element {
  const isOfOtherSet = problem.code === 'other-instrument';
  const { title, text } = isOfOtherSet ? OTHER_SET : codeProblemWords(problem, { elsewhere: null });
  const heading = usePageTitle('Answers from a link', 'arrived-unreadable');
  return (
    <>
      <Notice kind="problem">
        <h1 className="h3" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p>{text}</p>
      </Notice>
      {isOfOtherSet && <OfferSet isWanted={(id) => asksQuestionsOf(code, id)} />}
      <p>
        <a href={paths.home}>Go to Home</a>
      </p>
    </>
  );
}

const OTHER_SET = {
  title: 'These answers are to other questions than this page asks.',
  text: 'Nothing has been taken in, and nothing is lost. If you run the exercise, ask its questions here: open their file under “Open a file” on Home, or the address of the page that has them. Then open this link again. If these are your own answers, send the link to whoever runs the exercise.',
} as const;
