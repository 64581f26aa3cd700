import type { ReactNode } from 'react';
import { registerServiceWorker } from '../../platform/service-worker';
import { UpdateNotice } from './update-notice';

/** Keeps the app for when there is no connection, and shows when a newer version is ready, until that is put away. */
export function watchForUpdates(show: (notice: ReactNode) => void): void {
  void registerServiceWorker((update) =>
    show(<UpdateNotice key={update.kind} update={update} onClose={() => show(null)} />),
  );
}
