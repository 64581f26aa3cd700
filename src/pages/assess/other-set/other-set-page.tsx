import type { JSX } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import { usePageTitle } from '../../../ui/page-title';
import { paths } from '../../../ui/paths';
import { otherSetWords } from '../../shared/keeping/other-set-words';
import { SaveToFile } from '../../shared/keeping/save-to-file';
import { OfferSet } from '../../shared/question-sets/offer-set';

/** In the place of every page of an assessment whose questions are not these. */
export function OtherSetPage({ head }: { readonly head: AssessmentHead }): JSX.Element {
  const heading = usePageTitle('Other questions');
  return (
    <div className="wrap page plain">
      <main id="main" tabIndex={-1}>
        <h1 tabIndex={-1} ref={heading}>
          Answers to other questions
        </h1>
        <p className="lead measure">{head.name}</p>
        <p className="measure">{otherSetWords(head)}</p>
        <p className="row">
          <OfferSet isWanted={(id) => id === head.instrument.id} />
          <SaveToFile id={head.id} isMain />
          <a className="btn" href={paths.home}>
            Home
          </a>
        </p>
      </main>
    </div>
  );
}
