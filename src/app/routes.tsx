import type { JSX, ReactNode } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import type { AtAGlance } from '../core/instrument/at-a-glance';
import { HomePage } from '../pages/assess/home/home-page';
import { ownIds } from '../store/unfiled';
import { useMainstay, useMainstayStore } from '../store/use-mainstay';
import { paths } from '../ui/paths';
import { fetchedPage } from './fetch/fetched-page';
import { AWAY_DAY } from './fetch/frame-at';
import { chunks } from './fetch/page-chunks';
import { useGuidance } from './fetch/use-guidance';

const HomeAgainPage = fetchedPage(chunks.homeAgain);
const DamagedRecords = fetchedPage(chunks.damagedRecords, null);
const AssessmentRoute = fetchedPage(chunks.assessment);
const AwayDayRoutes = fetchedPage(chunks.awayDay);
const ReadingRoutes = fetchedPage(chunks.reading);
const OpenFilePage = fetchedPage(chunks.openFile);

type RoutesProps = {
  readonly glance: AtAGlance;
  /** Wired above, since it outlives everything else. */
  readonly clearPage: ReactNode;
};

const OPEN = /^\/open\/?$/i;
const ASSESSMENT = /^\/a\/[^/]/i;
const CLEAR = /^\/clear\/?$/i;

/** Where an address leads, without a router: what that brings comes with the pages that ask for more of the address. */
export function Routes({ glance, clearPage }: RoutesProps): ReactNode {
  const guidance = useGuidance();
  const [location] = useHashLocation();
  if (location === '/') return <Home glance={glance} />;
  if (OPEN.test(location)) return <OpenFilePage />;
  if (ASSESSMENT.test(location)) return <AssessmentRoute guidance={guidance} />;
  if (CLEAR.test(location)) return clearPage;
  if (AWAY_DAY.test(location)) return <AwayDayRoutes guidance={guidance} />;
  return <ReadingRoutes guidance={guidance} />;
}

function Home({ glance }: { readonly glance: AtAGlance }): JSX.Element {
  const hasAny = useMainstay(
    (state) =>
      state.recentlyDeleted !== null ||
      Object.keys(state.deletedElsewhere).length > 0 ||
      ownIds(state).length > 0,
  );
  const store = useMainstayStore();
  const onStart = (kind: keyof AtAGlance['first']) => {
    const id = store.getState().assessmentStarted(kind, glance.quickItems);
    navigate(paths.answer(id, glance.first[kind]).slice(1));
  };
  const parts = { glance, onStart, damagedRecords: <DamagedRecords /> };
  return hasAny ? <HomeAgainPage {...parts} /> : <HomePage {...parts} />;
}
