import { type JSX, useState } from 'react';
import { useParams } from 'wouter';
import type { AssessmentHead } from '../../core/response/assessment';
import type { SignOff } from '../../core/response/sign-off';
import { clock } from '../../platform/clock';
import { localDay } from '../../store/local-day';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';
import { SignOffForm } from './sign-off-form';
import { SignedOff } from './signed-off';

/** Who approved the assessment, on which day, when it is looked at again; marked final here, and reopened here. */
export function SignOffPage(): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  if (!head) return null;
  return <SignOffOf head={head} key={id} />;
}

function SignOffOf({ head }: { readonly head: AssessmentHead }): JSX.Element {
  const store = useMainstayStore();
  const { id, signOff } = head;
  const { isFinal } = signOff;
  const [today] = useState(() => localDay(clock()));
  const change = (patch: Partial<SignOff>) => {
    const { heads, signOffChanged } = store.getState();
    const before = heads[id]?.signOff;
    if (before) signOffChanged(id, { ...before, ...patch });
  };
  const title = isFinal ? 'This assessment is final' : 'Sign-off';
  // The page turns into another when it is marked or reopened, and focus goes to its heading.
  const heading = usePageTitle(null, `sign-off-${id}-${isFinal}`);
  return (
    <>
      <main id="main" tabIndex={-1}>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {isFinal ? (
          <SignedOff signOff={signOff} onReopen={() => change({ isFinal: false })} />
        ) : (
          <>
            <p className="lead">
              Once the board has agreed the assessment, say so here. It prints with the report.
            </p>
            <SignOffForm
              head={head}
              today={today}
              onChange={change}
              onFinal={(values) => change({ ...values, isFinal: true })}
            />
          </>
        )}
      </main>
      <aside className="margin" aria-label="About sign-off">
        <section className="aside">
          <h2 className="h4">On paper</h2>
          <div className="stack">
            <p>
              The sign-off is the last part of the <a href={paths.report(id)}>report</a>. What is
              not given here prints as a line to fill in by hand.
            </p>
            <p>
              For a board meeting there is a{' '}
              <a href={paths.boardPaper(id)}>board paper of two pages</a>.
            </p>
          </div>
        </section>
      </aside>
    </>
  );
}
