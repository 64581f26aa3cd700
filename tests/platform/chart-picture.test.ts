// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { chartPng } from '../../src/platform/office/chart-picture';

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

/** A browser that gives these files in turn: the picture, the same again, and an empty sheet. It lets no page read a dot. */
function browserGives(...files: readonly (readonly number[])[]): number[][] {
  const drawn: number[][] = [];
  const brush = { drawImage: (_: unknown, ...box: number[]) => drawn.push(box) };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() =>
    Object.assign(Object.create(null), brush),
  );
  const left = [...files];
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) =>
    give(new Blob([new Uint8Array(left.shift() ?? [])])),
  );
  return drawn;
}

const PICTURE = [137, 80, 1, 2];
const EMPTY = [137, 80];

test('a chart is drawn from a data address, at two dots a pixel, and given as bytes', async () => {
  const asked = engine('load');
  const drawn = browserGives(PICTURE, PICTURE, EMPTY);
  const bytes = await chartPng('<svg>Siân & 100%</svg>', 720, 101);
  expect([...bytes]).toEqual(PICTURE);
  expect(drawn).toEqual([[0, 0, 1440, 202]]);
  expect(asked.map(decodeURIComponent)).toEqual([
    'data:image/svg+xml;charset=utf-8,<svg>Siân & 100%</svg>',
  ]);
});

test.each([
  ['noise that is another each time', [PICTURE, [137, 80, 2, 1], EMPTY]],
  ['noise of another length each time', [PICTURE, [137, 80, 1], EMPTY]],
  ['the same white whatever was drawn', [EMPTY, EMPTY, EMPTY]],
])('a browser that gives %s is told of, and no picture is handed out', async (_, files) => {
  engine('load');
  browserGives(...files);
  await expect(chartPng('<svg>', 720, 100)).rejects.toThrow(/noise[^.]*\. The chart could not/);
});

test('a browser that makes no file of it is told of in words', async () => {
  engine('load');
  browserGives();
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(null));
  await expect(chartPng('<svg>', 720, 100)).rejects.toThrow(/Nothing is lost: save it as SVG/);
});

test('a browser that cannot draw it is told of in words', async () => {
  engine('error');
  await expect(chartPng('<svg', 720, 100)).rejects.toThrow(/Nothing is lost: save it as SVG/);
});
