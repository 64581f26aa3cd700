import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownFileText } from '../../src/platform/own-file';
import { policyIn } from '../../src/site/policy';
import { sha256Hex, sha256Source } from '../../src/site/sha256';
import { buildSite, filesOf } from './built';

let folders: string[] = [];
let site: ReadonlyMap<string, Buffer> = new Map();
let again: ReadonlyMap<string, Buffer> = new Map();

beforeAll(async () => {
  folders = await Promise.all([buildSite(), buildSite()]);
  [site = new Map(), again = new Map()] = folders.map(filesOf);
  // Patience for a busy machine, not a measure: two whole builds.
}, 600_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const textOf = (name: string): string => {
  const file = site.get(name);
  if (file === undefined) throw new Error(`the build made no ${name}`);
  return file.toString('utf8');
};

/** What the service worker keeps: each name with its hash. */
const keptFiles = (): ReadonlyMap<string, string> =>
  new Map(
    [...textOf('service-worker.js').matchAll(/^ {2}'([^']+)': '(sha256-[^']+)'/gm)].map(
      ([, name = '', hash = '']) => [name, hash],
    ),
  );

const isBeside = (name: string) =>
  name === '_headers' ||
  name === '.nojekyll' ||
  name === 'third-party-notices.txt' ||
  name === 'service-worker.js' ||
  /^(?:mainstay\.html|hosting\/)/.test(name);

test('two builds give the same bytes', () => {
  const hashes = (files: typeof site) =>
    [...files].map(([name, content]) => `${name} ${sha256Hex(content)}`);
  expect(hashes(again)).toEqual(hashes(site));
});

describe('the service worker', () => {
  test('keeps every file of the app, and none of those that lie beside it', () => {
    const expected = [...site.keys()]
      .filter((name) => !isBeside(name))
      .map((name) => (name === 'index.html' ? './' : name));
    expect([...keptFiles().keys()].sort()).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(40);
  });

  test('knows each by the hash of what was written', () => {
    for (const [name, hash] of keptFiles()) {
      const content = site.get(name === './' ? 'index.html' : name) ?? '';
      expect(`${name} ${hash}`).toBe(`${name} ${sha256Source(content)}`);
    }
  });

  test('has a version and no place left unfilled', () => {
    expect(textOf('service-worker.js')).toMatch(/VERSION = '[0-9a-f]{16}'/);
    expect(textOf('service-worker.js')).not.toMatch(/\/\*(?:files|version)\*\//);
  });
});

test('no name begins with an underscore but the one of the headers, since some hosts leave such files out', () => {
  const names = [...site.keys()].filter((name) => /(?:^|\/)_/.test(name));
  expect(names).toEqual(['_headers']);
});

describe('the one file', () => {
  test('can hand itself on to the byte, from the parts of its page', async () => {
    const html = textOf('mainstay.html');
    const partOf = (id: string) =>
      html.match(
        new RegExp(`<(script|style)(?: type="[^"]*")? id="${id}">([\\s\\S]*?)</\\1>`),
      )?.[2] ?? '';
    const handedOn = await ownFileText({
      documentElement: { dataset: { build: 'one-file' } },
      getElementById: (id) => ({ textContent: partOf(id) }),
    });
    expect(handedOn === html).toBe(true);
  });

  test('is what the app hands out, to the byte, and its hash is beside it', async () => {
    const [name = ''] = [...site.keys()].filter((path) => /one-file-(?!page).*\.js$/.test(path));
    const { default: oneFile } = await import(`${folders[0]}/${name}`);
    expect(oneFile.text === textOf('mainstay.html')).toBe(true);
    expect(oneFile.name).toBe('mainstay.html');
    expect(oneFile.sha256).toBe(sha256Hex(textOf('mainstay.html')));
    expect(textOf('mainstay.html.sha256')).toBe(`${oneFile.sha256}  mainstay.html\n`);
  });

  test('fetches nothing, and its policy names each script and the style by hash', () => {
    const html = textOf('mainstay.html');
    // A block of JSON is no script: no browser runs it.
    const scripts = [...html.matchAll(/<script(?! type="application)[^>]*>([\s\S]*?)<\/script>/g)];
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].slice(0, 1);
    const hashes = [...scripts, ...styles].map(([, text = '']) => `'${sha256Source(text)}'`);
    expect(scripts).toHaveLength(2);
    for (const hash of hashes) expect(policyIn(html)).toContain(hash);
    expect(html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')).not.toMatch(
      /(?:src|href)="(?!data:|#)/,
    );
    expect(html).toContain('<html data-build="one-file"');
    expect(policyIn(html)).not.toContain("'self'");
  });
});

test('every page fills every place of index.html', () => {
  for (const name of ['index.html', 'mainstay.html']) {
    const outside = textOf(name).replace(/<script[\s\S]*?<\/script>/g, '');
    expect(outside.match(/<!--[a-z-]+-->/g) ?? []).toEqual([]);
  }
});

test('what a link waits for is named in the page that asks for it, and is there', () => {
  const [, named = ''] = textOf('index.html').match(/ data-asked="([^"]*)"/) ?? [];
  const files = named.split(' ').map((name) => name.replace('./', ''));
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((name) => !site.has(name))).toEqual([]);
  expect(textOf('mainstay.html')).not.toMatch(/<script[^>]* data-asked=/);
});

test('no typeface is preloaded, for which a browser would hold its first paint back', () => {
  expect(textOf('index.html')).toContain('@font-face');
  expect(textOf('index.html')).not.toMatch(/as=["']?font/);
});

test('the notices name every package that ships, and no tool that does not', () => {
  const names = textOf('third-party-notices.txt');
  for (const name of ['react 19', 'react-dom 19', 'recharts 3', 'wouter 3', 'zustand 5', 'Besley'])
    expect(names).toContain(name);
  for (const name of ['typescript', 'vitest', 'yaml 2', '@playwright'])
    expect(names).not.toContain(`\n${name}`);
  expect(names).toContain('SIL OPEN FONT LICENSE');
});

test('the manifest’s icons are there, and every address in it is relative', () => {
  const manifest = JSON.parse(textOf('manifest.webmanifest'));
  const icons: string[] = manifest.icons.map(({ src }: { src: string }) => src);
  expect(icons.filter((src) => !site.has(src))).toEqual([]);
  for (const address of [manifest.start_url, manifest.scope]) expect(address).toBe('./');
});

test('nothing that is built tells where it was built', () => {
  const here = process.cwd();
  expect([...site].filter(([, content]) => content.includes(here)).map(([name]) => name)).toEqual(
    [],
  );
});
