import type { JSX } from 'react';
import { useParams } from 'wouter';
import { useMainstay } from '../../../store/use-mainstay';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';

/** In the place of a page that needs the whole assessment, where a colleague has only a part of it. */
export function PartOnlyPage(): JSX.Element | null {
  const { id = '' } = useParams();
  const share = useMainstay((state) => state.heads[id]?.share ?? null);
  const heading = usePageTitle('You have a part of this assessment');
  if (share === null) return null;
  const sender = share.from === '' ? 'Whoever sent you this' : share.from;
  return (
    <main id="main" tabIndex={-1}>
      <div className="stack">
        <h1 tabIndex={-1} ref={heading}>
          You have a part of this assessment
        </h1>
        <p className="measure">
          {sender} sent you some of the questions. This page is made from all of them, so it stands
          only in the whole assessment. Your answers are kept.
        </p>
        <p className="row">
          <a className="btn main" href={paths.taskList(id)}>
            Go to your questions
          </a>
          <a className="btn" href={paths.colleagues(id)}>
            Send your answers back
          </a>
        </p>
      </div>
    </main>
  );
}
