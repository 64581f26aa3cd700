import type { JSX } from 'react';
import { useParams } from 'wouter';
import { approvedWords, signOffInWords } from '../../core/report/sign-off-report';
import { upperFirst } from '../../core/report/words';
import { useMainstay } from '../../store/use-mainstay';
import { usePageTitle } from '../../ui/page-title';
import { paths } from '../../ui/paths';

const TO_READ = [
  ['Check answers', paths.checkAnswers],
  ['Results', paths.results],
  ['Gaps and targets', (id: string) => paths.gaps(id)],
  ['Plan', paths.plan],
  ['Evidence', (id: string) => paths.evidence(id)],
  ['Report', paths.report],
] as const;

/** In the place of a page that only changes the assessment, while it is final. */
export function FinalPage(): JSX.Element | null {
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
          {TO_READ.map(([name, path]) => (
            <li key={name}>
              <a href={path(id)}>{name}</a>
            </li>
          ))}
        </ul>
        <h2 className="h3">Something to put right?</h2>
        <p>
          Reopen it on the <a href={paths.signOff(id)}>sign-off page</a>. The report then says
          “Draft” until it is marked final again.
        </p>
      </div>
    </main>
  );
}
