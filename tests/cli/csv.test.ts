import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main';
import { readCsv } from '../support/read-csv';

const FULL = fileURLToPath(new URL('../frozen/v2/full.json', import.meta.url));

afterEach(() => {
  vi.restoreAllMocks();
});

function said(args: readonly string[]) {
  const words = { code: 0, out: '', error: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    words.out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    words.error += text;
    return true;
  });
  words.code = main(args);
  return words;
}

test('csv prints the answers of a file as a spreadsheet, and nothing else', () => {
  const { code, out, error } = said(['csv', FULL]);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const rows = readCsv(out);
  expect(rows).toHaveLength(71);
  expect(rows[1]?.slice(6, 7)).toEqual(['F-FF-1']);
  expect(out).toContain('Ceri Ŵyn-Hughes');
});

test('csv refuses a file in words and prints no row', () => {
  const { code, out, error } = said(['csv', 'no-such-file']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toBe('no-such-file: not read. There is no such file, or it may not be read.\n');
});

test.each([[['csv']], [['csv', FULL, FULL]]])('%j is wrong usage', (args) => {
  expect(said(args)).toMatchObject({ code: 2, out: '' });
});
