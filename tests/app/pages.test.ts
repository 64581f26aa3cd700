import { describe, expect, test } from 'vitest';
import { AWAY_DAY } from '../../src/app/fetch/participants-address';
import { newerAddress } from '../../src/app/list/older-addresses';
import { outerPages } from '../../src/app/list/outer-pages';
import type { JourneyName, PageEntry } from '../../src/app/list/page-entry';
import { journeyOf, PAGES, pageAt } from '../../src/app/list/pages';
import { oneFilePage, readingPages } from '../../src/app/list/reading-pages';
import type { Assessment } from '../../src/core/document/assessment';
import { partOf } from '../../src/core/lineage/part-of';
import { startedExercise } from '../../src/pages/away-day/prepare/named-exercise';
import { paths } from '../../src/ui/paths';
import { bank, example } from '../core/report/fixtures';
import { readSources } from '../support/source-tree';

const { instrument } = bank;
const START = { instrument, now: '2026-11-14T10:00:00.000Z', today: '2026-11-14' };
const [item] = instrument.items.map(({ id }) => id);

const whole: Assessment = { ...example, id: 'one' };
const room: Assessment = startedExercise({ ...START, id: 'one', collectionId: '7K3M9QRT' });
const part: Assessment = partOf(whole, {
  id: 'one',
  items: [item ?? ''],
  from: 'Ada',
  to: 'Ben',
  message: '',
  sentAt: START.now,
});
const final = (of: Assessment): Assessment => ({
  ...of,
  signOff: { ...of.signOff, isFinal: true },
});

/** The address of a page after that of the assessment, with something in the place of each name. */
const sample = ({ route }: PageEntry) =>
  route
    .replace(/\/:\w+\?/g, '')
    .replace(':itemId', item ?? '')
    .replace(/:\w+/g, 'funding') || '/';

/** One of every address a link can be made to: the compiler misses what is added to `paths` and not here. */
const LINKS = {
  home: paths.home,
  open: paths.open,
  clear: paths.clear,
  taskList: paths.taskList('one'),
  aboutYou: paths.aboutYou('one'),
  answer: paths.answer('one', 'X-KEY'),
  sectionList: paths.sectionList('one', 'funding'),
  outcomes: paths.outcomes('one'),
  checkAnswers: paths.checkAnswers('one'),
  results: paths.results('one'),
  dimension: paths.dimension('one', 'funding/AD'),
  report: paths.report('one'),
  plan: paths.plan('one', 'show'),
  colleagues: paths.colleagues('one', 'choose'),
  signOff: paths.signOff('one'),
  exercise: paths.exercise('one', 'invite', 'again'),
  partners: paths.partners('one'),
  years: paths.years('one', 'since'),
  questions: paths.questions,
  pool: paths.pool,
  awayDay: paths.awayDay,
  guide: paths.guide,
  warmUp: paths.warmUp,
  join: paths.join('MI1'),
  arrived: paths.arrived('MR1'),
  howItWorks: paths.howItWorks,
  privacy: paths.privacy,
  accessibility: paths.accessibility,
  glossary: paths.glossary,
  help: paths.help,
  forIt: paths.forIt,
  oneFile: paths.oneFile,
  licences: paths.licences,
} as const satisfies Readonly<Record<keyof typeof paths, string>>;

/** What stands outside an assessment. The first load knows the first three by itself. */
const OUTSIDE: readonly string[] = [
  '#/',
  '#/open',
  '#/clear',
  ...[...outerPages, ...readingPages, oneFilePage].map(({ address }) => address),
];

const nameAt = (head: Assessment, location: string) => {
  const found = pageAt(head, location);
  return found.is === 'page' ? found.entry.name : found.is;
};

describe('the list of pages', () => {
  test('has every page there is', () => {
    const sources = readSources('src');
    const fetched = new Set(
      sources
        .filter(({ path }) => path.startsWith('src/app/'))
        .flatMap(({ imports }) => imports.map(({ target }) => target)),
    );
    const pages = sources
      .map(({ path }) => path)
      .filter((path) => /^src\/pages\/(?!shared|reading)[^/]+\/.*-page\.tsx$/.test(path));
    // What is there after everything has been cleared comes with the page that clears it.
    expect(pages.filter((path) => !fetched.has(path))).toEqual([
      'src/pages/assess/clear/cleared-page.tsx',
    ]);
  });

  test('is the only place that fetches a page, but for the few the first load asks for', () => {
    const others = readSources('src/app')
      .filter(({ path }) => !path.startsWith('src/app/list/'))
      .flatMap(({ imports }) => imports.filter(({ kind }) => kind === 'dynamic'))
      .map(({ target }) => target ?? '')
      .filter((target) => target.startsWith('src/pages/'));
    expect(others.sort()).toEqual([
      'src/pages/assess/clear/clear-page.tsx',
      'src/pages/assess/home/damaged-records.tsx',
      'src/pages/assess/home/home-again-page.tsx',
      'src/pages/shared/keeping/save-to-file.tsx',
    ]);
  });

  test('has one page at an address, whoever asks', () => {
    for (const journey of ['assessment', 'part', 'exercise'] as const) {
      for (const isFinal of [false, true]) {
        const routes = PAGES.filter((entry) => entry.in[journey])
          .filter((entry) => (isFinal ? !entry.changes : !entry.onlyFinal))
          .map(({ route }) => route);
        expect(new Set(routes).size).toBe(routes.length);
      }
    }
  });

  test.each([
    ['assessment', whole],
    ['part', part],
    ['exercise', room],
  ] as const)('finds each page of an %s at its own address', (journey: JourneyName, head) => {
    expect(journeyOf(head)).toBe(journey);
    const pages = PAGES.filter(
      ({ in: places, exists, onlyFinal }) =>
        places[journey] && !onlyFinal && (exists?.(head) ?? true),
    );
    expect(pages.length).toBeGreaterThan(4);
    for (const entry of pages) expect(nameAt(head, sample(entry))).toBe(entry.name);
  });

  test('knows nothing of other addresses, nor of a page beyond its last part', () => {
    for (const location of ['/nowhere', '/check/more', '/plan/others/more', '/exercise', '//']) {
      expect(pageAt(whole, location).is).toBe('nothing');
    }
    expect(pageAt(whole, '/exercise/invite/partners').is).toBe('nothing');
  });

  test('has every address that a link can be made to', () => {
    const { exercise, partners, ...others } = LINKS;
    for (const [name, address] of Object.entries(others)) {
      const isWithin = address.startsWith('#/a/one');
      if (isWithin) expect(pageAt(whole, address.slice('#/a/one'.length) || '/').is).toBe('page');
      else expect(OUTSIDE, name).toContain(address.replace(/M[IR]1/, ':code'));
    }
    for (const address of [exercise, partners]) {
      expect(pageAt(room, address.slice('#/a/one'.length)).is).toBe('page');
    }
  });

  test('is split as the first load expects', () => {
    for (const { address } of outerPages) expect(address.slice(1)).toMatch(AWAY_DAY);
    for (const { address } of readingPages) expect(address.slice(1)).not.toMatch(AWAY_DAY);
  });
});

test('until the room has seen the answers together, these pages alone can be drawn', () => {
  const drawn = PAGES.filter(({ in: { exercise }, showsAnswers }) => exercise && !showsAnswers);
  expect(drawn.map(({ route }) => route).sort()).toEqual([
    '/',
    '/about-you',
    '/colleagues',
    '/colleagues/choose',
    '/colleagues/put-back',
    '/exercise/collect/:round?',
    '/exercise/forms/:round?',
    '/exercise/hall',
    '/exercise/invite/:round?',
    '/exercise/present',
    '/exercise/set-up',
    '/exercise/type-in/:round?',
    '/outcomes',
    '/partners',
  ]);
});

test('while it is final, what only changes things is closed and the rest can be read', () => {
  const at = (location: string) => nameAt(final(whole), location);
  for (const closed of [
    '/about-you',
    '/section/funding',
    '/outcomes',
    '/colleagues',
    '/partners',
  ]) {
    expect(at(closed)).toBe('closed');
  }
  for (const entry of PAGES.filter(({ changes, in: { assessment } }) => assessment && !changes)) {
    expect(at(sample(entry))).toBe(entry.name);
  }
  expect(pageAt(final(whole), `/answer/${item}`)).toMatchObject({ entry: { onlyFinal: true } });
  expect(nameAt(final(room), '/exercise/talk')).toBe('closed');
});

test('a part says so where a page needs the whole', () => {
  const inPart = PAGES.filter((entry) => entry.in.part).map(({ route }) => route);
  const others = PAGES.filter(({ route, exists }) => !inPart.includes(route) && !exists);
  expect(others.length).toBeGreaterThan(10);
  for (const entry of others)
    expect(pageAt(part, sample(entry)).is, entry.name).toBe('not-in-part');
});

describe('addresses of earlier versions', () => {
  /** Every address of version 1.0, after that of the assessment, and the name of what stands there now. */
  const EARLIER = [
    ['/', 'Answer'],
    ['/set-up', 'About you'],
    [`/answer/${item}`, 'Question'],
    ['/section/relationships', 'Section as a list'],
    ['/outcomes', 'Outcomes'],
    ['/check', 'Check answers'],
    ['/results', 'Results'],
    ['/results/funding', 'A score and its answers'],
    ['/results/funding%2FAD', 'A score and its answers'],
    ['/gaps', 'Choose others'],
    ['/gaps/', 'Choose others'],
    ['/gaps/anything', 'Choose others'],
    ['/gaps/find-out', 'Ask someone'],
    ['/gaps/weak-links', 'Choose others'],
    ['/gaps/claims', 'What could we show?'],
    ['/gaps/targets', 'Your targets'],
    ['/evidence', 'What could we show?'],
    ['/evidence/without', 'What could we show?'],
    ['/evidence/age', 'What could we show?'],
    ['/plan', 'Plan'],
    ['/colleagues', 'Send to colleagues'],
    ['/colleagues/choose', 'Two versions to choose from'],
    ['/colleagues/put-back', 'What gave way'],
    ['/sign-off', 'Sign-off'],
    ['/report', 'Report'],
    ['/report/board-paper', 'Report'],
    ['/partners', 'Ask partners'],
  ] as const;

  test.each(EARLIER)('%s leads to %s', (location, name) => {
    const now = newerAddress(location) ?? location;
    expect(nameAt(whole, now)).toBe(name);
    expect(newerAddress(now), 'once is enough').toBeNull();
  });
});
