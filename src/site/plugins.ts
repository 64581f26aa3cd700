/** Everything the build does to finish the site, beside the app and its questions. */
import type { Plugin } from 'vite';
import { hostingPlugin } from './hosting-plugin';
import { htmlPlugin } from './html-plugin';
import { noticesPlugin } from './notices-plugin';
import { oneFilePlugin } from './one-file-plugin';
import { serviceWorkerPlugin } from './service-worker-plugin';
import { slimRouterPlugin } from './slim-router-plugin';
import { staticFilesPlugin } from './static-files-plugin';
import { zipInPagePlugin } from './zip-in-page-plugin';

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
