import type { Plugin } from 'vite';

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

export const slimRouterPlugin = (): Plugin => ({
  name: 'mainstay:slim-router',
  apply: 'build',
  load: (id) => IN_PLACE.find(([file]) => file.test(id))?.[1] ?? null,
});
