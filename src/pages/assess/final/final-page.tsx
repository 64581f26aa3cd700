import type { JSX } from 'react';
import { useParams } from 'wouter';
import { approvedWords, signOffInWords } from '../../../core/report/sign-off-report';
import { upperFirst } from '../../../core/wording/words';
import { useMainstay } from '../../../store/use-mainstay';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';

type FinalPageProps = {
  /** The places that can still be read. */
  readonly toRead: readonly { readonly name: string; readonly href: string }[];
};

/** In the place of a page that only changes the assessment, while it is final. */
export function FinalPage({ toRead }: FinalPageProps): JSX.Element | null {
  const { id = '' } = useParams();
  const signOff = useMainstay((state) => state.heads[id]?.signOff);
  const heading = usePageTitle('This assessment is final');
  if (!signOff) return null;
  return (
    <main id="main" tabIndex={-1}>
      <div className="stack">
        <h1 tabIndex={-1} ref={heading}>
          This assessment is final
        </h1>
        <p className="lead">
          {upperFirst(approvedWords(signOffInWords(signOff)))}. The page you asked for is there to
          change it, so it stays closed. Nobody changes an approved answer by accident.
        </p>
        <h2 className="h3">You can still read, print and save</h2>
        <ul className="ticks">
          {toRead.map(({ name, href }) => (
            <li key={name}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
        <h2 className="h3">Something to put right?</h2>
        <p>
          Reopen it under <a href={paths.signOff(id)}>Sign-off</a>. The report then says “Draft”
          until it is marked final again.
        </p>
      </div>
    </main>
  );
}
