import type { JSX } from 'react';
import type { CodeProblem } from '../../../core/codes/code-problem';
import { asksQuestionsOf } from '../../../core/codes/invitation-code';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { OfferSet } from '../../shared/question-sets/offer-set';
import { invitationProblemWords } from './invitation-problem-words';

type RefusedInvitationProps = { readonly problem: CodeProblem; readonly code: string };

/** A link that leads to no exercise here: which kind of trouble, and what to do. */
export function RefusedInvitation({ problem, code }: RefusedInvitationProps): JSX.Element {
  const { title, explanation, whatToDo } = invitationProblemWords(problem);
  const heading = usePageTitle(title);
  return (
    <div className="stack">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p className="lead">{explanation}</p>
      <h2 className="h3">What to do</h2>
      <ul className="ticks">
        {whatToDo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {problem.code === 'other-instrument' && (
        <OfferSet isWanted={(id) => asksQuestionsOf(code, id)} />
      )}
      {problem.code === 'wrong-kind' && (
        <p className="pair">
          <a href={paths.arrived(code)}>If you run the exercise, take these answers in</a>
        </p>
      )}
      <p className="pair">
        <a href={paths.home}>Go to the start of Mainstay</a>
      </p>
    </div>
  );
}
