// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { readsPixels } from '../../src/platform/office/reads-pixels';

afterEach(() => vi.restoreAllMocks());

/** A browser that gives this in the place of each channel of each dot drawn. */
function browserGives(channel: (drawn: number, at: number) => number): void {
  const brush = {
    fillStyle: '',
    fillRect: () => undefined,
    getImageData(_x: number, _y: number, width: number) {
      const drawn = this.fillStyle.match(/\d+/g)?.map(Number) ?? [];
      const data = Array.from({ length: width * 4 }, (_, at) =>
        channel([...drawn, 255][at % 4] ?? 0, at),
      );
      return { data };
    },
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() =>
    Object.assign(Object.create(null), brush),
  );
}

test('a picture given back as it was drawn is read, a faint noise over it as well', () => {
  browserGives((drawn) => drawn);
  expect(readsPixels()).toBe(true);
  browserGives((drawn, at) => drawn + (at % 3) - 1);
  expect(readsPixels()).toBe(true);
});

test('stripes, white, or one dot that is off are not', () => {
  browserGives((_, at) => (at * 89) % 256);
  expect(readsPixels()).toBe(false);
  browserGives(() => 255);
  expect(readsPixels()).toBe(false);
  browserGives((drawn, at) => (at === 40 ? 255 - drawn : drawn));
  expect(readsPixels()).toBe(false);
});

test('nor is anything where there is no canvas to draw on', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(readsPixels()).toBe(false);
});
