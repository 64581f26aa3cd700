import type { JSX, ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import type { AtAGlance } from '../core/instrument/at-a-glance';
import { HomePage } from '../pages/assess/home/home-page';
import { ownIds } from '../store/unfiled';
import { useMainstay } from '../store/use-mainstay';
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

export function Routes({ glance, clearPage }: RoutesProps): JSX.Element {
  const guidance = useGuidance();
  return (
    <Switch>
      <Route path="/">
        <Home glance={glance} />
      </Route>
      <Route path="/open">
        <OpenFilePage />
      </Route>
      <Route path="/a/:id" nest>
        <AssessmentRoute guidance={guidance} />
      </Route>
      <Route path="/clear">{clearPage}</Route>
      <Route path={AWAY_DAY}>
        <AwayDayRoutes guidance={guidance} />
      </Route>
      <Route>
        <ReadingRoutes guidance={guidance} />
      </Route>
    </Switch>
  );
}

function Home({ glance }: { readonly glance: AtAGlance }): JSX.Element {
  const hasAny = useMainstay(
    (state) =>
      state.recentlyDeleted !== null ||
      Object.keys(state.deletedElsewhere).length > 0 ||
      ownIds(state).length > 0,
  );
  const parts = { glance, damagedRecords: <DamagedRecords /> };
  return hasAny ? <HomeAgainPage {...parts} /> : <HomePage {...parts} />;
}
