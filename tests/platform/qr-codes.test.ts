import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { drawQr, type QrMatrix } from '../../src/platform/camera/qr-draw';
import { MOST_SIDE, nextSide, wayOfTurn } from '../../src/platform/camera/qr-frame';
import { createSightings } from '../../src/platform/camera/qr-sightings';

const LINK = 'https://example.org/mainstay/#/in/MR1.';

/** As pixels, four a module, with the white edge. */
function readBack({ size, isDark }: QrMatrix): string | undefined {
  const side = (size + 8) * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at += 1) {
    const [x, y] = [Math.floor((at % side) / 4) - 4, Math.floor(at / side / 4) - 4];
    if (isDark(x, y)) pixels.fill(0, at * 4, at * 4 + 3);
  }
  return jsQR(pixels, side, side)?.data;
}

const drawn = (text: string): QrMatrix => {
  const matrix = drawQr(text);
  if (matrix === null) throw new Error('not drawn');
  return matrix;
};

test.each([
  ['a link', `${LINK}0123456789ABCDEFGHJKMNPQRSTVWXYZ`],
  ['a long one', LINK + 'K7M2Q9XD'.repeat(30)],
  ['accents', 'Siân Ŵyn, Ynys Môn'],
])('%s is read as it was written', (_, text) => {
  expect(readBack(drawn(text))).toBe(text);
});

test('the version goes with the size', () => {
  const { size, version } = drawn(LINK);
  expect(size).toBe(17 + 4 * version);
});

test('capitals take less room than the same in small letters', () => {
  const content = 'K7M2Q9XDAB'.repeat(10);
  expect(drawn(LINK + content).size).toBeLessThan(drawn(LINK + content.toLowerCase()).size);
});

test('a text too long for any code is not drawn', () => {
  expect(drawQr('x'.repeat(3_000))).toBeNull();
  expect(drawQr('x'.repeat(2_900))?.version).toBe(40);
});

test('a code is news once, and again only when it has been out of view for two seconds', () => {
  const { isNew } = createSightings();
  const news = [0, 500, 2_400, 4_300, 6_301, 6_400].map((now) => isNew('one', now));
  expect(news).toEqual([true, false, false, false, true, false]);
});

test('two codes in view by turns are each news once', () => {
  const { isNew } = createSightings();
  const seen = Array.from({ length: 60 }, (_, at) => (at % 2 === 0 ? 'one' : 'other'));
  expect(seen.filter((text, at) => isNew(text, at * 100))).toEqual(['one', 'other']);
});

test('looks take turns between the whole picture, its middle, and light for dark', () => {
  const ways = Array.from({ length: 10 }, (_, turn) => wayOfTurn(turn));
  expect(ways.some(({ share }) => share < 1)).toBe(true);
  expect(ways.filter(({ isInverted }) => isInverted)).toHaveLength(2);
});

test('a slow device looks at less, a quick one at all of it again', () => {
  let side = MOST_SIDE;
  for (let look = 0; look < 10; look += 1) side = nextSide(side, 500);
  expect(side).toBe(400);
  expect(nextSide(side, 100)).toBe(400);
  for (let look = 0; look < 10; look += 1) side = nextSide(side, 10);
  expect(side).toBe(MOST_SIDE);
});
