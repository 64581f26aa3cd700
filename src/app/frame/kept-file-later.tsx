import { type JSX, memo } from 'react';
import { useDeviceList } from '../../pages/shared/use-device-list';
import { FetchedKeptFile } from '../list/instead-pages';
import { ErrorBoundary } from './error-boundary';

/** What keeps an assessment in a file on disk: fetched where one is kept so. */
export const KeptFileLater = memo(function KeptFileLater({
  id,
}: {
  readonly id: string;
}): JSX.Element | null {
  const { entries } = useDeviceList('kept-file', id);
  const [name] = entries;
  if (name === undefined) return null;
  return (
    <ErrorBoundary otherwise={<p className="wrap note">{notHere(name)}</p>}>
      <FetchedKeptFile id={id} name={name} />
    </ErrorBoundary>
  );
});

const notHere = (name: string) =>
  `What keeps “${name}” up to date has not loaded, so the file is as it was. Your answers are still here. Connect to the network, then reload this page.`;
