import { expect, test } from 'vitest';
import { readSources } from '../support/source-tree';

const sources = readSources('src');
const filesWith = (pattern: RegExp, under = 'src/') =>
  sources.flatMap(({ path, text }) => (path.startsWith(under) && pattern.test(text) ? [path] : []));

test('no code of ours sets a cookie, counts a visit or sends anything in the background', () => {
  expect(filesWith(/document\.cookie|cookieStore|sendBeacon\(/)).toEqual([]);
  expect(filesWith(/new (?:XMLHttpRequest|EventSource|WebSocket)\b/)).toEqual([]);
});

test('the worker alone fetches, and no page does', () => {
  expect(filesWith(/(?<![.\w])fetch\(/)).toEqual(['src/app/service-worker.js']);
});

test('nothing but a file somebody locks is encrypted, and no other password is asked for', () => {
  expect(filesWith(/subtle\.(?:encrypt|importKey|deriveKey)|type="password"/)).toEqual([
    'src/pages/assess/open-file/locked.tsx',
    'src/pages/work/report/take-away/locked-copy.tsx',
    'src/platform/locked-file.ts',
  ]);
});

test('what is remembered beside the databases is what Privacy and For IT name', () => {
  const inPages = sources.filter(({ path }) => !path.startsWith('src/site/'));
  const keys = inPages.flatMap(({ text }) =>
    [...text.matchAll(/['`]mainstay:([\w-]*)/g)].map(([, key]) => key ?? ''),
  );
  const lists = inPages.flatMap(({ text }) =>
    [...text.matchAll(/type DeviceList =([^;]*);/g)].map(([, names]) => names ?? ''),
  );
  // The empty one begins the name of a list, and of a cache.
  expect([...new Set(keys)].sort()).toEqual([
    '',
    'address',
    'day-length',
    'left',
    'letterhead',
    'paper-draft',
    'person',
    'primer-slide',
    'questions',
    'reply-left',
    'returning',
    'shortcuts',
    'slide',
    'sound',
    'theme',
    'time-sound',
    'typed',
    'warm-up-slide',
  ]);
  const names = lists.flatMap((list) => [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name));
  expect(names).toEqual([
    'talked-about',
    'parked',
    'notes-on-wall',
    'typed-forms',
    'hall',
    'kept-file',
  ]);
});

test('notes on an exercise are drawn in the talk and on the wall, and in no report', () => {
  expect(filesWith(/\.reasons\b/, 'src/pages/').filter((path) => !mayDraw(path))).toEqual([]);
});

/** Where they are written, taken in, read and shown. */
const mayDraw = (path: string) =>
  /^src\/pages\/away-day\/(?:respond|collect|talk|present)\//.test(path);
