import type { JSX } from 'react';
import { Route, Switch } from 'wouter';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { NotHere } from '../ui/not-here';
import { fetchEarlier } from './fetch/use-edition';
import { Loading } from './frame/loading';
import { HashRouter } from './hash-router';
import { outerPages } from './list/outer-pages';
import { ReadingRoute } from './reading-route';

type AwayDayRoutesProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance | null;
};

/** What stands outside any one assessment: starting an exercise, its guide, and a participant's own pages. */
export function AwayDayRoutes({ instrument, guidance }: AwayDayRoutesProps): JSX.Element {
  if (guidance === null) return <Loading />;
  const shared = { instrument, guidance, fetchEarlier, isInside: true } as const;
  return (
    <HashRouter>
      <Switch>
        {outerPages.map(({ name, address, isReading, Page }) => (
          <Route path={address.slice(1)} key={address}>
            {isReading ? (
              <ReadingRoute title={name}>
                <Page {...shared} />
              </ReadingRoute>
            ) : (
              <Page {...shared} />
            )}
          </Route>
        ))}
        <Route>
          <div className="wrap page plain">
            <NotHere what="page" />
          </div>
        </Route>
      </Switch>
    </HashRouter>
  );
}
