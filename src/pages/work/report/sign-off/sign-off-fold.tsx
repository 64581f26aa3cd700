import { type JSX, useEffect, useRef } from 'react';
import type { AssessmentHead } from '../../../../core/document/assessment';
import type { SignOff } from '../../../../core/document/sign-off';
import { useToday } from '../../../shared/use-today';
import { SignOffForm } from './sign-off-form';
import { SignedOff } from './signed-off';

type SignOffFoldProps = {
  readonly head: AssessmentHead;
  readonly onChange: (patch: Partial<SignOff>) => void;
};

/** Who approved the assessment, on which day, when it is looked at again; marked final here, and reopened here. */
export function SignOffFold({ head, onChange }: SignOffFoldProps): JSX.Element {
  const { signOff } = head;
  const { isFinal } = signOff;
  const today = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(isFinal);
  // The matter turns into another when it is marked or reopened, and focus goes to its heading.
  useEffect(() => {
    if (before.current !== isFinal) heading.current?.focus();
    before.current = isFinal;
  }, [isFinal]);
  return (
    <div className="sign-off-fold">
      <h2 className="h3" ref={heading} tabIndex={-1}>
        {isFinal ? 'This assessment is final' : 'Who approved it, and when'}
      </h2>
      {isFinal ? (
        <SignedOff id={head.id} signOff={signOff} onReopen={() => onChange({ isFinal: false })} />
      ) : (
        <>
          <p className="measure">
            Once the board has agreed the assessment, say so here. It prints with the report; what
            is not given prints as a line to fill in by hand.
          </p>
          <SignOffForm
            head={head}
            today={today}
            onChange={onChange}
            onFinal={(values) => onChange({ ...values, isFinal: true })}
          />
        </>
      )}
    </div>
  );
}
