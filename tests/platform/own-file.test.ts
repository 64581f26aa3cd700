// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CODE_ALPHABET } from '../../src/core/codes/code-alphabet';
import { newCodeId } from '../../src/platform/new-code-id';
import { ownFileText } from '../../src/platform/own-file';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const SCRIPT = 'const less = 1 < 2 && "<b>$&";';
const SHELL = `<!doctype html><html data-build="one-file"><head><meta content="${[SCRIPT, 'boot()', 'a > b{}'].map(hashOf).join(' ')}"><style id="own-style"><!--own-style--></style><script id="own-boot"><!--own-boot--></script></head><body><div id="root"><p>Home</p></div><script type="application/json" id="own-shell"><!--own-shell--></script><script type="module" id="own-app"><!--own-app--></script></body></html>`;
const FILE = SHELL.replace('<!--own-style-->', 'a > b{}')
  .replace('<!--own-boot-->', 'boot()')
  .replace('<!--own-app-->', () => SCRIPT)
  .replace('<!--own-shell-->', () => JSON.stringify(SHELL).replaceAll('<', '\\u003C'));

test('the one file is handed on as it was shipped, whatever has been written into its page', async () => {
  const opened = page(FILE);
  opened.documentElement.setAttribute('data-drawn', 'yes');
  opened.documentElement.setAttribute('data-added', 'by an extension');
  opened.head.prepend(opened.createElement('style'), opened.createElement('script'));
  opened.querySelector('#root')?.replaceChildren('What somebody wrote');
  opened.body.append('What an extension wrote');
  expect(await ownFileText(opened)).toBe(FILE);
});

test('it is not handed on where a part of it has been written over', async () => {
  for (const part of ['boot', 'style', 'app']) {
    const opened = page(FILE);
    opened.getElementById(`own-${part}`)?.append(' more');
    expect(await ownFileText(opened), part).toBeNull();
  }
});

test('any other page has no file to hand on', async () => {
  expect(await ownFileText(page('<!doctype html><html><body></body></html>'))).toBeNull();
  expect(await ownFileText(page('<html data-build="one-file"></html>'))).toBeNull();
});

test('a code id is eight signs of the code alphabet, each from one byte of chance', () => {
  expect(newCodeId()).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  const source = {
    getRandomValues: <Bytes extends ArrayBufferView | null>(bytes: Bytes): Bytes => {
      if (bytes instanceof Uint8Array) bytes.set([0, 31, 32, 63, 64, 200, 254, 255]);
      return bytes;
    },
  };
  expect(newCodeId(source)).toBe(
    [0, 31, 0, 31, 0, 8, 30, 31].map((at) => CODE_ALPHABET[at]).join(''),
  );
});
