import { expect, test } from 'vitest';
import {
  canKeepFile,
  chooseFileThere,
  chooseNewFile,
} from '../../src/platform/kept-file/choose-file';
import { fileOnDisk } from '../pages/shared/kept-file/kept-scene';

const SECURE = { isSecureContext: true };
const rejecting = (name: string) => ({
  ...SECURE,
  showSaveFilePicker: () => Promise.reject(Object.assign(new Error(name), { name })),
  showOpenFilePicker: () => Promise.reject(Object.assign(new Error(name), { name })),
});

test('a browser that keeps no files, a person who chooses none, and a folder that refuses', async () => {
  expect(canKeepFile(SECURE)).toBe(false);
  expect(canKeepFile(rejecting('any'))).toBe(true);
  expect(await chooseNewFile('x', SECURE)).toBe('not-possible');
  expect(await chooseFileThere(SECURE)).toBe('not-possible');
  expect(await chooseNewFile('x', rejecting('AbortError'))).toBe('cancelled');
  expect(await chooseFileThere(rejecting('AbortError'))).toBe('cancelled');
  expect(await chooseNewFile('x', rejecting('SecurityError'))).toBe('not-possible');
});

test('what was chosen is handed on', async () => {
  const { handle } = fileOnDisk();
  const file = handle();
  const browser = {
    ...SECURE,
    showSaveFilePicker: async () => file,
    showOpenFilePicker: async () => [file],
  };
  expect(await chooseNewFile('x', browser)).toBe(file);
  expect(await chooseFileThere(browser)).toBe(file);
});
