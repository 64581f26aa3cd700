// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { chartPng } from '../../src/platform/chart-picture';

const pixels = vi.hoisted(() => ({ areRead: true }));
vi.mock('../../src/platform/reads-pixels', () => ({ readsPixels: () => pixels.areRead }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** An engine that loads every picture, or none. */
const engine = (outcome: 'load' | 'error') => {
  const asked: string[] = [];
  vi.stubGlobal(
    'Image',
    class {
      onload = () => {};
      onerror = () => {};
      set src(address: string) {
        asked.push(address);
        queueMicrotask(() => (outcome === 'load' ? this.onload() : this.onerror()));
      }
    },
  );
  return asked;
};

/** What differs between the finished picture and the drawing, a channel each. */
let differing: readonly number[] = [];

test('a chart is drawn from a data address, at two dots a pixel, and given as bytes', async () => {
  differing = [0, 2, 0, 255];
  const asked = engine('load');
  const sizes: number[][] = [];
  const context = {
    drawImage: (_: unknown, ...box: number[]) => sizes.push(box),
    getImageData: () => ({ data: differing }),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() =>
    Object.assign(Object.create(null), context),
  );
  const blob = new Blob([new Uint8Array([137, 80])]);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(blob));
  const bytes = await chartPng('<svg>Siân & 100%</svg>', 720, 101);
  expect([...bytes]).toEqual([137, 80]);
  expect(new Set(sizes.map(String))).toEqual(new Set(['0,0,1440,202']));
  expect(decodeURIComponent(asked[0] ?? '')).toBe(
    'data:image/svg+xml;charset=utf-8,<svg>Siân & 100%</svg>',
  );
  expect(asked[1]).toMatch(/^data:image\/png;base64,/);
  differing = [0, 0, 0, 255, 0, 90, 0, 255];
  await expect(chartPng('<svg>', 720, 101), 'one dot is off').rejects.toThrow(/puts noise/);
});

test('a browser that would give noise in its place is told of, and nothing is made', async () => {
  const asked = engine('load');
  pixels.areRead = false;
  await expect(chartPng('<svg>', 720, 100)).rejects.toThrow(/noise[^.]*\. The chart could not/);
  expect(asked).toEqual([]);
  pixels.areRead = true;
});

test('a browser that cannot draw it is told of in words', async () => {
  engine('error');
  await expect(chartPng('<svg', 720, 100)).rejects.toThrow(/Nothing is lost: save it as SVG/);
});
