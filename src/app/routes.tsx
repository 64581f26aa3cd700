import { type JSX, type ReactNode, useEffect, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { AtAGlance } from '../core/instrument/at-a-glance';
import type { Guidance } from '../core/instrument/instrument';
import { HomePage } from '../pages/assess/home/home-page';
import { ownIds } from '../store/state';
import { useMainstay, useStoreOpening } from '../store/use-mainstay';
import { paths } from '../ui/paths';
import { fetchedPage } from './fetch/fetched-page';
import { chunks } from './fetch/page-chunks';
import { ASKED, AWAY_DAY } from './fetch/participants-address';
import { useGuidance } from './fetch/use-guidance';
import { Loading } from './frame/loading';
import type { ShownOfKept } from './frame/shown-of-kept';
import { useAddress } from './use-address';

const HomeAgainPage = fetchedPage(chunks.homeAgain);
const AssessmentRoute = fetchedPage(chunks.assessment);
const AwayDayRoutes = fetchedPage(chunks.awayDay);
const ReadingRoutes = fetchedPage(chunks.reading);
const OpenFilePage = fetchedPage(chunks.openFile);

type HomeProps = { readonly glance: AtAGlance; readonly kept: ShownOfKept | null };
type RoutesProps = HomeProps & {
  /** Wired above, since it outlives everything else. */
  readonly clearPage: ReactNode;
};

const OPEN = /^\/open\/?$/i;
const ASSESSMENT = /^\/a\/[^/]/i;
const CLEAR = /^\/clear\/?$/i;

/** Where an address leads, without a router: what that brings comes with the pages that ask for more of the address. */
export function Routes({ glance, kept, clearPage }: RoutesProps): ReactNode {
  const guidance = useGuidance();
  const [location] = useAddress();
  if (location === '/') return <Home glance={glance} kept={kept} />;
  if (ASKED.test(location)) return <AwayDayRoutes guidance={guidance} />;
  return <OnceOpen>{pageAt(location, guidance, clearPage)}</OnceOpen>;
}

function pageAt(location: string, guidance: Guidance | null, clearPage: ReactNode): ReactNode {
  if (OPEN.test(location)) return <OpenFilePage />;
  if (ASSESSMENT.test(location)) return <AssessmentRoute guidance={guidance} />;
  if (CLEAR.test(location)) return clearPage;
  if (AWAY_DAY.test(location)) return <AwayDayRoutes guidance={guidance} />;
  return <ReadingRoutes guidance={guidance} />;
}

/** For every page that may ask for what is kept here, or change it. */
function OnceOpen({ children }: { readonly children: ReactNode }): ReactNode {
  const { store, open } = useStoreOpening();
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (store === null) open().catch(setFailure);
  }, [store, open]);
  if (failure !== null) throw failure;
  return store === null ? <Loading /> : children;
}

function Home({ glance, kept }: HomeProps): JSX.Element {
  const hasAny = useMainstay(
    (state) =>
      state.recentlyDeleted !== null ||
      Object.keys(state.deletedElsewhere).length > 0 ||
      ownIds(state).length > 0,
  );
  const { open } = useStoreOpening();
  const [failure, setFailure] = useState<unknown>(null);
  if (failure !== null) throw failure;
  const onStart = (kind: keyof AtAGlance['first']) => {
    open().then((store) => {
      const id = store.getState().assessmentStarted(kind, glance.quickItems);
      navigate(paths.answer(id, glance.first[kind]).slice(1));
    }, setFailure);
  };
  const parts = { glance, onStart, notices: kept && <kept.NoticesOnHome /> };
  return hasAny ? <HomeAgainPage {...parts} /> : <HomePage {...parts} />;
}
