import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPOSITORY } from './support/source-tree';

const read = (path: string) => readFileSync(REPOSITORY + path, 'utf8');
const namesIn = (list: string) =>
  [...list.matchAll(/^\s*["'](\w+)["'],?$/gm)].map(([, name]) => name);

test('our list for Chromium loses nothing that this version of Playwright switches off', () => {
  const playwrights = /disabledFeatures = \[(.*?)\]/s.exec(
    read('node_modules/playwright-core/lib/coreBundle.js'),
  );
  const ours = /SWITCHED_OFF = \[(.*?)\]/s.exec(read('tests/browsers/find-chromium.mjs'));
  const needed = namesIn(playwrights?.[1] ?? '');
  expect(needed.length).toBeGreaterThan(10);
  expect(namesIn(ours?.[1] ?? '')).toEqual(expect.arrayContaining(needed));
});
