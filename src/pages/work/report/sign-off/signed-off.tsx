import { Fragment, type JSX, useEffect, useRef, useState } from 'react';
import type { SignOff } from '../../../../core/document/sign-off';
import { signOffInWords, signOffLines } from '../../../../core/report/sign-off-report';
import { Button } from '../../../../ui/button';
import { paths } from '../../../../ui/paths';

type SignedOffProps = {
  readonly id: string;
  readonly signOff: SignOff;
  readonly onReopen: () => void;
};

/** What stands while it is final, and the way back in two steps. */
export function SignedOff({ id, signOff, onReopen }: SignedOffProps): JSX.Element {
  const given = signOffLines(signOffInWords(signOff)).filter(({ text }) => text !== '');
  return (
    <div className="stack after-h1">
      <dl className="facts">
        {given.map(({ label, text }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
      <h3>When the time comes</h3>
      <p className="measure">
        <a href={paths.years(id, 'next')}>Start the next one</a> from this: facts, targets, evidence
        and open steps go on, and the two can be compared.
      </p>
      <h3>Reopen it</h3>
      <p className="measure">
        While it is final it can be read, printed and saved, and its answers, evidence and targets
        stay as they are. The plan goes on: how far each step is, its owner, date and notes, and new
        steps, marked as added since; a colleague’s copy may bring those in. Reopen it when
        something else has to be put right.
      </p>
      <Reopen onReopen={onReopen} />
    </div>
  );
}

/** Asks once more, in the page; the one button that stays where it was takes the focus back. */
function Reopen({ onReopen }: { readonly onReopen: () => void }): JSX.Element {
  const [isAsking, setIsAsking] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  useEffect(() => {
    if (isAsking) question.current?.focus();
    else if (hasAsked.current) first.current?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <p className="row">
        <Button ref={first} onClick={() => setIsAsking(true)}>
          Reopen to change it
        </Button>
      </p>
    );
  }
  return (
    <section className="more-to-say stack" aria-labelledby="reopen-question">
      <h4 id="reopen-question" ref={question} tabIndex={-1}>
        Reopen this assessment?
      </h4>
      <p className="measure">
        Answers, targets, plan and evidence can then be changed again, and the report says “Draft”.
        Who approved it, and when, stays here for you to change. A file saved before stays final.
      </p>
      <p className="row">
        <Button look="main" onClick={onReopen}>
          Yes, reopen it
        </Button>
        <Button onClick={() => setIsAsking(false)}>No, keep it final</Button>
      </p>
    </section>
  );
}
