import { outerPages } from '../../../src/app/list/outer-pages';
import type { PageEntry } from '../../../src/app/list/page-entry';
import { PAGES } from '../../../src/app/list/pages';
import { oneFilePage, readingPages } from '../../../src/app/list/reading-pages';
import type { Instrument } from '../../../src/core/instrument/instrument';
import { instrument } from './core';

/** What stands in the place of the names in a route. A route with a name that is not here fails the run. */
function examplesOf(questions: Instrument): Readonly<Record<string, readonly string[]>> {
  const { items, sections, functions, sufficiency, viewGroups } = questions;
  const [item] = items;
  const flag = items.find(({ home }) => home === null);
  const factor = sufficiency.at(-1);
  const [section] = sections;
  const dimensions = [
    section?.id,
    factor?.id,
    factor?.parts[0] && `${factor.id}-${factor.parts[0].id}`,
    viewGroups.at(-1)?.id,
    section && encodeURIComponent(`${section.id}/${functions.at(-1)?.id}`),
    'not-a-dimension',
  ];
  return {
    '/answer/:itemId': [item, flag].flatMap((one) => (one ? [`/answer/${one.id}`] : [])),
    '/section/:sectionId': [`/section/${sections.at(-1)?.id}`],
    '/results/:dimensionId': dimensions.flatMap((id) => (id ? [`/results/${id}`] : [])),
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
}

/** Addresses of one page within an assessment, after that of the assessment: one without a name in it, else examples. */
export function addressesOf({ route }: PageEntry, questions = instrument): readonly string[] {
  if (!route.includes(':')) return [route === '/' ? '' : route];
  const examples = examplesOf(questions)[route];
  if (examples === undefined)
    throw new Error(`tests/e2e/support/pages.ts has no example of ${route}`);
  return examples;
}

/** Every page of one assessment, by the end of its address. */
export const assessmentPages = (questions: Instrument): readonly string[] =>
  PAGES.filter(
    ({ in: { assessment }, exists, onlyFinal }) => assessment && !exists && !onlyFinal,
  ).flatMap((page) => addressesOf(page, questions));

export const ASSESSMENT_PAGES = assessmentPages(instrument);

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
