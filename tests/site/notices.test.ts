import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticesFor, packageFolderOf } from '../../src/site/notices';

/** A package on disk with these facts, and a licence text if there is one. */
function withPackage(facts: object, text: string | null, check: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-package-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(facts));
  if (text !== null) writeFileSync(join(folder, 'LICENSE.md'), text);
  check(folder);
  rmSync(folder, { recursive: true });
}

test('a package is listed with its version, licence and text, among the typefaces, by name', () => {
  withPackage({ name: 'small', version: '1.2.3', license: 'MIT' }, 'Do as you like.', (folder) => {
    expect(noticesFor([folder, folder]).map(({ name, version }) => [name, version])).toEqual([
      ['Besley', 'typeface, subset'],
      ['Radio Canada', 'typeface, subset'],
      ['small', '1.2.3'],
    ]);
    expect(noticesFor([folder]).at(-1)?.text).toBe('Do as you like.');
  });
});

test.each([
  { license: 'GPL-3.0-only' },
  { license: 'MIT AND GPL-2.0-only' },
  { license: 'UNLICENSED' },
  {},
])('a package under %o stops the build', (licence) => {
  withPackage({ name: 'heavy', version: '1.0.0', ...licence }, 'Terms.', (folder) => {
    expect(() => noticesFor([folder])).toThrow('heavy 1.0.0 may not ship');
  });
});

test('a package that brings no text of its licence stops the build, unless we have the text', () => {
  withPackage({ name: 'bare', version: '1.0.0', license: 'MIT' }, null, (folder) => {
    expect(() => noticesFor([folder])).toThrow('bare 1.0.0 brings no text');
  });
  withPackage({ name: 'free', version: '1.0.0', license: 'Unlicense' }, null, (folder) => {
    expect(noticesFor([folder]).at(-1)?.text).toContain('released into the public domain');
  });
});

test.each([
  ['/x/node_modules/react/index.js', '/x/node_modules/react'],
  ['/x/node_modules/@reduxjs/toolkit/dist/a.mjs', '/x/node_modules/@reduxjs/toolkit'],
  ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
  ['\0/x/node_modules/react/index.js?commonjs-module', '/x/node_modules/react'],
  ['/x/src/main.tsx', null],
  ['\0virtual:instrument', null],
])('%s comes from %s', (id, folder) => {
  expect(packageFolderOf(id)).toBe(folder);
});
