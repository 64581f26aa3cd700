import { type JSX, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import type { Guidance, Instrument } from '../core/instrument/instrument';
import { NotHere } from '../ui/not-here';
import { exerciseChunks } from './exercise-chunks';
import { fetchedPage } from './fetched-page';
import { Loading } from './loading';
import { ReadingRoute } from './reading-route';

const AwayDayPage = fetchedPage(exerciseChunks.awayDay);
const GuidePage = fetchedPage(exerciseChunks.guide);
const WarmUpPage = fetchedPage(exerciseChunks.warmUp);
const OpenFilePage = fetchedPage(exerciseChunks.openInside);
const RespondPage = fetchedPage(exerciseChunks.respond);
const ArrivedLinkPage = fetchedPage(exerciseChunks.arrivedLink);

type AwayDayRoutesProps = {
  readonly instrument: Instrument;
  readonly guidance: Guidance | null;
};

/** What stands outside any one assessment: starting an exercise, its guide, and a participant's own pages. */
export function AwayDayRoutes({ instrument, guidance }: AwayDayRoutesProps): JSX.Element {
  if (guidance === null) return <Loading />;
  const shared = { instrument, guidance };
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/away-day">
          <AwayDayPage {...shared} />
        </Route>
        <Route path="/away-day/guide">
          <ReadingRoute title="Facilitator’s guide">
            <GuidePage {...shared} />
          </ReadingRoute>
        </Route>
        <Route path="/away-day/warm-up">
          <ReadingRoute title="Warm-up">
            <WarmUpPage {...shared} />
          </ReadingRoute>
        </Route>
        <Route path="/join/part">
          <OpenFilePage instrument={instrument} isInside />
        </Route>
        <Route path="/join/:code">
          <RespondPage {...shared} />
        </Route>
        <Route path="/in/:code">
          <ArrivedLinkPage {...shared} />
        </Route>
        <Route>
          <div className="wrap page plain">
            <NotHere what="page" />
          </div>
        </Route>
      </Switch>
    </Suspense>
  );
}
