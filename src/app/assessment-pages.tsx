import { type JSX, useLayoutEffect } from 'react';
import { Redirect, Route, useLocation, useParams } from 'wouter';
import type { AssessmentHead } from '../core/document/assessment';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { useMainstay } from '../store/use-mainstay';
import { NotHere } from '../ui/not-here';
import { fetchOneFile } from './fetch/fetch-one-file';
import { UntilGuidance } from './fetch/until-guidance';
import { fetchEarlier } from './fetch/use-edition';
import {
  FetchedFinalPage,
  FetchedNotRevealedPage,
  FetchedPartOnlyPage,
} from './list/instead-pages';
import { newerAddress } from './list/older-addresses';
import type { PageEntry } from './list/page-entry';
import { type FoundPage, pageAt } from './list/pages';
import { pagesToRead } from './list/stages-with-doors';

/** What a page may fetch that most do without. */
const FETCHES = { fetchOneFile, fetchEarlier } as const;

type AssessmentPagesProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance | null;
};

/** Which page of the assessment the address asks for, or what stands in its place. */
export function AssessmentPages(props: AssessmentPagesProps): JSX.Element | null {
  const { id = '' } = useParams();
  const head = useMainstay((state) => state.heads[id]);
  const [location] = useLocation();
  if (!head) return null;
  const newer = newerAddress(location);
  if (newer !== null) return <Redirect to={newer} replace />;
  const found = pageAt(head, location);
  return <PageFound {...props} head={head} found={found} />;
}

type PageFoundProps = AssessmentPagesProps & {
  readonly head: AssessmentHead;
  readonly found: FoundPage;
};

function PageFound({ head, found, ...props }: PageFoundProps): JSX.Element {
  if (found.is === 'closed') return <FetchedFinalPage toRead={pagesToRead(head)} />;
  if (found.is === 'not-in-part') return <FetchedPartOnlyPage />;
  if (found.is === 'nothing') return <NotHere what="page" />;
  // What does not say that it shows no answers is taken to show them.
  const isHidden = head.exercise?.isRevealed === false;
  if (isHidden && found.entry.showsAnswers !== false) {
    return <FetchedNotRevealedPage instrument={props.instrument} />;
  }
  return <PageShown entry={found.entry} {...props} />;
}

type PageShownProps = AssessmentPagesProps & { readonly entry: PageEntry };

/** The name of the page stands in the tab before the page is here; one that knows better then says so. */
function PageShown({ entry, instrument, guidance }: PageShownProps): JSX.Element {
  const { name } = entry;
  useLayoutEffect(() => {
    document.title = `${name} - Mainstay`;
  }, [name]);
  if (!entry.needsGuidance) {
    return (
      <Route path={entry.route}>
        <entry.Page instrument={instrument} guidance={guidance} {...FETCHES} />
      </Route>
    );
  }
  if (guidance === null) return <UntilGuidance />;
  return (
    <Route path={entry.route}>
      <entry.Page instrument={instrument} guidance={guidance} {...FETCHES} />
    </Route>
  );
}
