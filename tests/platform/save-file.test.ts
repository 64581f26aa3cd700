// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../src/platform/save-file';

beforeEach(() => {
  vi.useFakeTimers();
  URL.createObjectURL = vi.fn(() => 'blob:here');
  URL.revokeObjectURL = vi.fn();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a file is handed over under its name, and its address let go only much later', async () => {
  const clicked: string[] = [];
  document.addEventListener('click', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLAnchorElement) clicked.push(event.target.download);
  });
  saveFile({ name: 'Siân Ŵyn-2026-11-21.mainstay.json', text: '{}' });
  expect(clicked).toEqual(['Siân Ŵyn-2026-11-21.mainstay.json']);
  expect(document.querySelector('a')).toBeNull();
  expect(URL.revokeObjectURL).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:here');
});

test('bytes go into the file as they are', () => {
  saveFile({ name: 'factors.png', text: new Uint8Array([137, 80, 78]), type: 'image/png' });
  const given = vi.mocked(URL.createObjectURL).mock.calls[0]?.[0];
  expect(given).toMatchObject({ size: 3, type: 'image/png' });
});
