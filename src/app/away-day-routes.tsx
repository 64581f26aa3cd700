import type { JSX } from 'react';
import { Route, Switch } from 'wouter';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { NotHere } from '../ui/not-here';
import { UntilGuidance } from './fetch/until-guidance';
import { fetchEarlier } from './fetch/use-edition';
import { HashRouter } from './hash-router';
import { type OuterEntry, outerPages } from './list/outer-pages';
import { ReadingRoute } from './reading-route';

type AwayDayRoutesProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance | null;
};

/** What stands outside any one assessment: starting an exercise, its guide, and a participant's own pages. */
export function AwayDayRoutes({ instrument, guidance }: AwayDayRoutesProps): JSX.Element {
  const shared = { instrument, fetchEarlier, isInside: true } as const;
  const drawn = (entry: OuterEntry) => {
    const meanwhile = <UntilGuidance />;
    if (!entry.needsGuidance)
      return <entry.Page {...shared} guidance={guidance} meanwhile={meanwhile} />;
    return guidance === null ? meanwhile : <entry.Page {...shared} guidance={guidance} />;
  };
  return (
    <HashRouter>
      <Switch>
        {outerPages.map((entry) => (
          <Route path={entry.address.slice(1)} key={entry.address}>
            {entry.isReading && guidance !== null ? (
              <ReadingRoute title={entry.name}>{drawn(entry)}</ReadingRoute>
            ) : (
              drawn(entry)
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
