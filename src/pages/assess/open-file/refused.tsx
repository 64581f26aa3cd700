import type { JSX, RefObject } from 'react';
import type { FileProblem } from '../../../core/json/result';
import { Notice } from '../../../ui/notice';
import { paths } from '../../../ui/paths';
import { fileProblemWords } from '../../shared/copies/file-problem-words';
import { OfferSet } from '../../shared/question-sets/offer-set';

type RefusedProps = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly problem: FileProblem;
  readonly fileName: string;
};

/** What happened, what was kept, and what to do next. */
export function Refused({ heading, problem, fileName }: RefusedProps): JSX.Element {
  const { title, explanation, whatToDo } = fileProblemWords(problem);
  return (
    <Notice kind="problem" isAnnounced>
      <h1 className="h3" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <dl className="facts">
        <dt>File</dt>
        <dd>{fileName}</dd>
      </dl>
      <p>{explanation}</p>
      <h2 className="h4">What to do</h2>
      <ul className="ticks">
        {whatToDo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {problem.code === 'other-instrument' && (
        <OfferSet isWanted={(id) => id === problem.fileInstrument} />
      )}
      <p>
        <a href={paths.home}>Go to Home</a>
      </p>
    </Notice>
  );
}
