import { expect, test } from 'vitest';
import { readSources } from '../support/source-tree';

const sources = readSources('src');
const linesWith = (pattern: RegExp) =>
  sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  );

test('no code of ours talks to another browser, opens a window or sends one elsewhere', () => {
  expect(linesWith(/RTCPeerConnection|RTCDataChannel|WebTransport/)).toEqual([]);
  expect(linesWith(/window\.open\(|location\.(?:assign|href\s*=)/)).toEqual([]);
});

test('the one time our code puts an address into the window, it is one of the app’s own', () => {
  const replacing = linesWith(/location\.replace\(/);
  expect(replacing.map((place) => place.split(':')[0])).toEqual(['src/app/start.tsx']);
  const start = sources.find(({ path }) => path === 'src/app/start.tsx')?.text ?? '';
  expect(start).toContain('location.replace(paths.join(');
});
