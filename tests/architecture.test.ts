import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  INWARD,
  importBreaches,
  importCycles,
  layerOf,
  packagesLoadedWith,
} from './support/import-rules';
import { impurities } from './support/purity';
import { nameOf, parseSource, REPOSITORY, readSources } from './support/source-tree';

const sources = readSources('src');
const core = sources.filter(({ path }) => layerOf(path) === 'core');

describe('the house', () => {
  test('has files to check in every layer', () => {
    const layers = new Set(sources.map(({ path }) => layerOf(path)));
    expect([...layers].sort()).toEqual([
      'app',
      'charts',
      'cli',
      'core',
      'instrument-files',
      'main',
      'pages',
      'platform',
      'site',
      'store',
      'ui',
    ]);
  });

  test('imports only what the table of docs/architecture.md allows', () => {
    expect(importBreaches(sources)).toEqual([]);
  });

  test('has no ring of imports', () => {
    expect(importCycles(sources)).toEqual([]);
  });

  test('has no barrels', () => {
    expect(
      sources.filter(({ path }) => /\/index\.\w+$/.test(path)).map(({ path }) => path),
    ).toEqual([]);
    const passedOn = sources.filter(({ imports }) =>
      imports.some(({ kind }) => kind === 're-export'),
    );
    expect(passedOn.map(({ path }) => path)).toEqual([]);
  });

  test('keeps the core from the clock, from chance and from the browser', () => {
    expect(core.flatMap(impurities)).toEqual([]);
  });

  test('names no overall score: there is none, in any code path (method 0.14)', () => {
    const named = sources.flatMap(({ path, nodes }) =>
      nodes
        .map(([node]) => nameOf(node) ?? '')
        .filter((name) => /(?:overall|total)_?score/i.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(named).toEqual([]);
  });

  test('starts without the questions, the checks of files, the YAML parser or the charts', () => {
    const packages = packagesLoadedWith('src/main.tsx', sources);
    expect(packages).toContain('react-dom/client');
    const late = ['zod', 'zod/mini', 'yaml', 'recharts', 'virtual:instrument', 'virtual:guidance'];
    expect(packages.filter((name) => late.includes(name))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const page = readFileSync(`${REPOSITORY}docs/architecture.md`, 'utf8');
  const rooms = [...page.matchAll(/^\| `([\w-]+(?:\/[\w-]+)?)` \| .*$/gm)];
  const named = rooms.flatMap(([row]) => [...row.matchAll(/`([\w/-]+)`/g)].map(([, name]) => name));

  test('has a room for every folder of src and of core, and for none that is not there', () => {
    const folders = new Set(
      sources.flatMap(({ path }) => {
        const [, layer = '', room = '', rest] = path.split('/');
        return room === '' ? [] : [layer, ...(rest === undefined ? [] : [`${layer}/${room}`])];
      }),
    );
    const unnamed = [...folders].filter(
      (folder) => !named.includes(folder) && !['core', 'pages'].includes(folder),
    );
    expect(unnamed).toEqual([]);
    expect(rooms.map(([, room = '']) => room).filter((room) => !folders.has(room))).toEqual([]);
  });

  test('has the rooms of core in the order of the rules', () => {
    const [, chain = ''] = /Inside core: ([^;]+);/.exec(page) ?? [];
    expect(chain.split(/\s*<-\s*/)).toEqual(INWARD);
    expect(rooms.flatMap(([, room = '']) => room.match(/^core\/(.+)/)?.[1] ?? [])).toEqual(INWARD);
  });
});

/** The rules themselves, on files that break them. */
const breachesOf = (path: string, text: string) => importBreaches([parseSource(path, text)]);

describe('the table refuses', () => {
  test.each([
    ['src/core/scoring/a.ts', "import { useState } from 'react';"],
    ['src/core/scoring/a.ts', "import type { Gap } from '../gaps/gap';"],
    ['src/core/scoring/a.ts', "export * from '../report/words';"],
    ['src/core/scoring/a.ts', "type Gap = import('../gaps/gap').Gap;"],
    ['src/core/gaps/a.ts', "import { clock } from '../../platform/clock';"],
    ['src/store/a.ts', "import { useState } from 'react';"],
    ['src/store/a.ts', "import { clock } from '../platform/clock';"],
    ['src/platform/a.ts', "import { analyse } from '../core/gaps/analyse';"],
    ['src/ui/a.tsx', "import type { Item } from '../core/instrument/instrument';"],
    ['src/charts/a.tsx', "import { scoreWords } from '../core/report/score-words';"],
    ['src/charts/a.tsx', "import type { Gap } from '../core/gaps/gap';"],
    ['src/pages/home/a.tsx', "import { Ladder } from '../gaps/ladder';"],
    ['src/pages/home/a.tsx', "const page = import('../results/results-page');"],
    ['src/pages/home/a.tsx', "import instrument from 'virtual:instrument';"],
    ['src/cli/a.ts', "import { paths } from '../ui/paths';"],
    ['src/app/a.tsx', "import { pagePolicy } from '../site/policy';"],
    ['src/site/a.ts', "import { paths } from '../ui/paths';"],
    ['src/app/a.tsx', "import { readQuestions } from '../instrument-files/read-questions';"],
  ])('%s: %s', (path, text) => {
    expect(breachesOf(path, text)).toHaveLength(1);
  });

  test('nothing that it allows', () => {
    expect(breachesOf('src/platform/a.ts', "import type { Gap } from '../core/gaps/gap';")).toEqual(
      [],
    );
    expect(breachesOf('src/pages/home/a.tsx', "import './home.css';")).toEqual([]);
    expect(breachesOf('src/cli/a.ts', "import { readFileSync } from 'node:fs';")).toEqual([]);
  });
});

describe('the core may not ask', () => {
  const found = (text: string) => impurities(parseSource('src/core/scoring/a.ts', text));

  test.each([
    'const now = Date.now();',
    "const now = Date['now']();",
    'const now = new Date();',
    'const now = Date();',
    'const luck = Math.random();',
    'console.log(1);',
    'const id = crypto.randomUUID();',
    'const start = performance.now();',
    'setTimeout(() => 1, 0);',
    "const kept = { localStorage }['localStorage'];",
    'const { fetch } = globalThis;',
  ])('%s', (text) => {
    expect(found(text).length).toBeGreaterThan(0);
  });

  test.each([
    'const day = new Date(time);',
    'const shape = { performance: 1, document: 2 };',
    'const text = file.document;',
    'type Shape = { readonly window: number };',
  ])('but may say: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a ring of imports is found', () => {
  const ring = [
    parseSource('src/core/gaps/gap.ts', "import type { A } from './leverage';"),
    parseSource('src/core/gaps/leverage.ts', "import { b } from './gap';"),
  ];
  expect(importCycles(ring)).toEqual([
    'src/core/gaps/gap.ts -> src/core/gaps/leverage.ts -> src/core/gaps/gap.ts',
  ]);
});
