import type { JSX } from 'react';
import { Button } from '../../../ui/button';
import { ArrowRight } from '../../../ui/icons';
import { usePageTitle } from '../../../ui/page-title';
import type { StepProps } from './steps/step-props';

/** A code of blanks alone would say that someone answered who did not. */
export function NothingAnswered({ goTo, pageKey }: StepProps): JSX.Element {
  const title = 'Nothing is answered yet';
  const heading = usePageTitle(title, pageKey);
  return (
    <div className="stack">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p className="lead">
        There is nothing to show until you have answered at least one question.
      </p>
      <p>
        <Button look="main" onClick={() => goTo(0)}>
          Go to the first question
          <ArrowRight />
        </Button>
      </p>
    </div>
  );
}
