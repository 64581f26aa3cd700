import type { JSX } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import type { Guidance } from '../core/instrument/instrument';
import { EXAMPLE_ID } from '../store/state';
import { NotHere } from '../ui/not-here';
import { paths } from '../ui/paths';
import { HashRouter } from './hash-router';
import { oneFilePage, type ReadingEntry, readingPages } from './list/reading-pages';
import { ReadingRoute } from './reading-route';

type ReadingRoutesProps = { readonly guidance: Guidance | null };

/** What there is to read about Mainstay itself, and what no other part of the app knows. */
export function ReadingRoutes({ guidance }: ReadingRoutesProps): JSX.Element {
  return (
    <HashRouter>
      <Switch>
        {[...readingPages, oneFilePage].map((entry) => (
          <Route path={entry.address.slice(1)} key={entry.address}>
            <ReadingRoute title={entry.name}>{written(entry, guidance)}</ReadingRoute>
          </Route>
        ))}
        <Route path="/example">
          <Redirect to={paths.results(EXAMPLE_ID).slice(1)} replace />
        </Route>
        <Route>
          <div className="wrap page plain">
            <NotHere what="page" />
          </div>
        </Route>
      </Switch>
    </HashRouter>
  );
}

function written(entry: ReadingEntry, guidance: Guidance | null): JSX.Element | null {
  if (!entry.needsGuidance) return <entry.Page />;
  return guidance && <entry.Page guidance={guidance} />;
}
