import { outerPages } from '../../../src/app/list/outer-pages';
import type { PageEntry } from '../../../src/app/list/page-entry';
import { PAGES } from '../../../src/app/list/pages';
import { oneFilePage, readingPages } from '../../../src/app/list/reading-pages';
import { instrument } from './core';

const firstItem = instrument.items[0]?.id ?? '';

/** What stands in the place of the names in a route. A route with a name that is not here fails the run. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '/answer/:itemId': [`/answer/${firstItem}`, '/answer/X-KEY'],
  '/section/:sectionId': ['/section/relationships'],
  '/results/:dimensionId': [
    '/results/funding',
    '/results/S3',
    '/results/S3-own',
    '/results/volunteering',
    `/results/${encodeURIComponent('funding/AD')}`,
    '/results/not-a-dimension',
  ],
  '/exercise/invite/:round?': ['/exercise/invite', '/exercise/invite/again'],
  '/exercise/forms/:round?': ['/exercise/forms/again'],
  '/exercise/type-in/:round?': ['/exercise/type-in'],
  '/exercise/collect/:round?': ['/exercise/collect'],
  '/exercise/talk/:part?': [
    '/exercise/talk',
    '/exercise/talk/vote',
    '/exercise/talk/find-out',
    '/exercise/talk/priorities',
  ],
};

/** Addresses of one page within an assessment, after that of the assessment: one without a name in it, else examples. */
export function addressesOf({ route }: PageEntry): readonly string[] {
  if (!route.includes(':')) return [route === '/' ? '' : route];
  const examples = EXAMPLES[route];
  if (examples === undefined)
    throw new Error(`tests/e2e/support/pages.ts has no example of ${route}`);
  return examples;
}

/** Every page of one assessment, by the end of its address. */
export const ASSESSMENT_PAGES: readonly string[] = PAGES.filter(
  ({ in: { assessment }, exists, onlyFinal }) => assessment && !exists && !onlyFinal,
).flatMap(addressesOf);

/** Every page that stands outside an assessment and needs no code of one, and addresses of nothing. */
export const OTHER_PAGES: readonly string[] = [
  '#/',
  '#/open',
  '#/clear',
  ...[...readingPages, oneFilePage].map(({ address }) => address),
  '#/nowhere',
  '#/a/not-on-this-device',
  '#/a/constructor',
];

/** Those of an away-day that are the same for everyone. */
export const AWAY_DAY_PAGES: readonly string[] = outerPages
  .map(({ address }) => address)
  .filter((address) => !/:code|join/.test(address));
