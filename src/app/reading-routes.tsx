import { type JSX, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import type { Guidance } from '../core/instrument/instrument';
import { fetchedPage } from './fetched-page';
import { Loading } from './loading';
import { oneFileChunk, readingChunks } from './reading-chunks';
import { ReadingRoute } from './reading-route';

const HowItWorks = fetchedPage(readingChunks.howItWorks);
const Privacy = fetchedPage(readingChunks.privacy);
const AccessibilityStatement = fetchedPage(readingChunks.accessibility);
const Glossary = fetchedPage(readingChunks.glossary);
const Help = fetchedPage(readingChunks.help);
const ForIt = fetchedPage(readingChunks.forIt);
const Licences = fetchedPage(readingChunks.licences);
const OneFilePage = fetchedPage(oneFileChunk);

/** What there is to read about Mainstay itself. */
export function ReadingRoutes({ guidance }: { readonly guidance: Guidance | null }): JSX.Element {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/how-it-works">
          <ReadingRoute title="How it works">
            {guidance && <HowItWorks guidance={guidance} />}
          </ReadingRoute>
        </Route>
        <Route path="/glossary">
          <ReadingRoute title="Glossary">
            {guidance && <Glossary guidance={guidance} />}
          </ReadingRoute>
        </Route>
        <Route path="/privacy">
          <ReadingRoute title="Privacy">
            <Privacy />
          </ReadingRoute>
        </Route>
        <Route path="/accessibility">
          <ReadingRoute title="Accessibility statement">
            <AccessibilityStatement />
          </ReadingRoute>
        </Route>
        <Route path="/help">
          <ReadingRoute title="Help">
            <Help />
          </ReadingRoute>
        </Route>
        <Route path="/for-it">
          <ReadingRoute title="For IT">
            <ForIt />
          </ReadingRoute>
        </Route>
        <Route path="/licences">
          <ReadingRoute title="Third-party notices">
            <Licences />
          </ReadingRoute>
        </Route>
        <Route path="/one-file">
          <ReadingRoute title="Mainstay in one file">
            <OneFilePage />
          </ReadingRoute>
        </Route>
      </Switch>
    </Suspense>
  );
}
