import { named } from '../fetch/chunk';
import { fetchedPage } from '../fetch/fetched-page';

/** What stands in the place of a page that cannot be shown as things are, or above one. No address leads to them. */
export const insteadChunks = {
  notRevealed: named(
    () => import('../../pages/away-day/not-revealed/not-revealed-page'),
    'NotRevealedPage',
  ),
  final: named(() => import('../../pages/assess/final/final-page'), 'FinalPage'),
  partOnly: named(() => import('../../pages/work/colleagues/part-only-page'), 'PartOnlyPage'),
  keptFile: named(() => import('../../pages/shared/kept-file/kept-file-here'), 'KeptFileHere'),
} as const;

export const FetchedNotRevealedPage = fetchedPage(insteadChunks.notRevealed);
export const FetchedFinalPage = fetchedPage(insteadChunks.final);
export const FetchedPartOnlyPage = fetchedPage(insteadChunks.partOnly);
export const FetchedKeptFile = fetchedPage(insteadChunks.keptFile, null);
