// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { CODE_ALPHABET } from '../../src/core/exchange/code-alphabet';
import { newCodeId } from '../../src/platform/new-code-id';
import { ownFileText } from '../../src/platform/own-file';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('the one file is read back as it was opened, without what the run added', () => {
  const script = 'const less = 1 < 2 && "<b>";';
  const opened = page(
    `<!doctype html><html data-build="one-file" data-drawn="yes" data-theme="dark"><head><style>a > b{}</style></head><body><div id="root"><p>A page</p></div><script type="module">${script}</script></body></html>`,
  );
  const text = ownFileText(opened) ?? '';
  expect(text.startsWith('<!doctype html>\n<html data-build="one-file"><head>')).toBe(true);
  expect(text).toContain('<style>a > b{}</style>');
  expect(text).toContain(`<script type="module">${script}</script>`);
  expect(text).toContain('<div id="root"></div>');
  expect(opened.querySelector('#root')?.textContent, 'the page itself stays').toBe('A page');
});

test('any other page has no file to hand on', () => {
  expect(ownFileText(page('<!doctype html><html><body></body></html>'))).toBeNull();
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
