import type { ComponentProps, JSX } from 'react';
import type { SaveToFile as WayToFile } from '../../pages/shared/keeping/save-to-file';
import { fetchedPage } from '../fetch/fetched-page';
import { chunks } from '../fetch/page-chunks';
import { ErrorBoundary } from './error-boundary';

const SaveToFile = fetchedPage(chunks.saveToFile, null);

/** A way to a file in the head of every page. It comes with an assessment’s pages: before those there is nothing to save. */
export function SaveToFileLater(props: ComponentProps<typeof WayToFile>): JSX.Element {
  return (
    <ErrorBoundary otherwise={<span className="note">{NOT_HERE}</span>}>
      <SaveToFile {...props} />
    </ErrorBoundary>
  );
}

const NOT_HERE =
  'The button that saves to a file has not loaded. Your answers are still here. Connect to the network, then save from Home.';
