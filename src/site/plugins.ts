/** Everything the build does to finish the site, beside the app and its questions. */
import type { Plugin } from 'vite';
import { hostingPlugin } from './hosting-plugin';
import { htmlPlugin } from './html-plugin';
import { noticesPlugin } from './notices-plugin';
import { oneFilePlugin } from './one-file-plugin';
import { serviceWorkerPlugin } from './service-worker-plugin';
import { staticFilesPlugin } from './static-files-plugin';
import { zipInPagePlugin } from './zip-in-page-plugin';

/**
 * The router brings its own way to hear of a change, for React before 18, and one for addresses without a #. React
 * has the first, and the app hands the router another for the second: neither goes into the build.
 */
const IN_PLACE: readonly (readonly [file: RegExp, text: string])[] = [
  [
    /wouter[\\/]src[\\/]use-sync-external-store\.js$/,
    "export { useSyncExternalStore } from 'react';",
  ],
  [
    /wouter[\\/]src[\\/]use-browser-location\.js$/,
    'export const useBrowserLocation = null, useSearch = null;',
  ],
];

const slimRouterPlugin = (): Plugin => ({
  name: 'mainstay:slim-router',
  apply: 'build',
  load: (id) => IN_PLACE.find(([file]) => file.test(id))?.[1] ?? null,
});

export const sitePlugins = (): Plugin[] => [
  zipInPagePlugin(),
  slimRouterPlugin(),
  noticesPlugin({ fileName: 'third-party-notices.txt' }),
  oneFilePlugin(),
  htmlPlugin(),
  staticFilesPlugin(),
  hostingPlugin(),
  serviceWorkerPlugin(),
];
