import type { ReactNode } from 'react';
import { offlineCopy, onOfflineCopy, wantsMore } from '../../platform/offline-copy';
import { registerServiceWorker } from '../../platform/service-worker';
import { UpdateNotice } from './update-notice';

/**
 * Keeps the app for when there is no connection, and shows when a newer version is ready, until that is put away. Where
 * the app cannot be kept, every page is fetched now, so that the wifi may go while this window is open.
 */
export function watchForUpdates(
  show: (notice: ReactNode) => void,
  fetchPages: () => Promise<void>,
): void {
  const stop = onOfflineCopy(() => {
    if (offlineCopy().kind !== 'not-kept') return;
    stop();
    if (wantsMore()) void fetchPages();
  });
  void registerServiceWorker((update) =>
    show(<UpdateNotice key={update.kind} update={update} onClose={() => show(null)} />),
  );
}
