import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { drawQr } from '../../src/platform/camera/qr-draw';
import { type Pixels, seesCode } from '../../src/platform/camera/qr-finders';
import { createUnread } from '../../src/platform/camera/qr-unread';

const [WIDTH, HEIGHT] = [640, 480];

/** A picture of the camera's size, from the light at each place, 0 to 255. */
function picture(light: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    data.fill(light(at % WIDTH, Math.floor(at / WIDTH)), at * 4, at * 4 + 3);
    data[at * 4 + 3] = 255;
  }
  return { data, width: WIDTH, height: HEIGHT };
}

/** A code held up: so many pixels a module, turned by so much, on a screen so bright in a room so dark. */
function heldUp(module: number, turn = 0, [dark, bright, room] = [20, 230, 90]): Pixels {
  const code = drawQr(`https://example.org/mainstay/#/in/MR1.${'K7M2Q9XD'.repeat(8)}`);
  if (code === null) throw new Error('not drawn');
  const half = code.size / 2;
  return picture((x, y) => {
    const [dx, dy] = [(x - WIDTH / 2) / module, (y - HEIGHT / 2) / module];
    const across = Math.floor(dx * Math.cos(turn) + dy * Math.sin(turn) + half);
    const down = Math.floor(dy * Math.cos(turn) - dx * Math.sin(turn) + half);
    const isOnScreen = [across, down].every((at) => at >= -4 && at < code.size + 4);
    if (!isOnScreen) return room ?? 0;
    return (code.isDark(across, down) ? dark : bright) ?? 0;
  });
}

/** As out of focus: every pixel the mean of those round it. */
function blurred({ data }: Pixels, reach: number): Pixels {
  const at = (x: number, y: number) => data[(y * WIDTH + x) * 4] ?? 0;
  const around = (along: number) =>
    Array.from({ length: 2 * reach + 1 }, (_, k) => along + k - reach);
  const once = picture(
    (x, y) => around(x).reduce((sum, near) => sum + at(near, y), 0) / (2 * reach + 1),
  );
  const from = (x: number, y: number) => once.data[(y * WIDTH + x) * 4] ?? 0;
  return picture(
    (x, y) => around(y).reduce((sum, near) => sum + from(x, near), 0) / (2 * reach + 1),
  );
}

const isRead = ({ data, width, height }: Pixels) => jsQR(data, width, height) !== null;

describe('a code in the picture', () => {
  test('is seen, sharp or turned', () => {
    expect(seesCode(heldUp(6))).toBe(true);
    expect(seesCode(heldUp(6, 0.2))).toBe(true);
  });

  test.each([
    ['out of focus', () => blurred(heldUp(6), 5)],
    ['washed out by the light', () => heldUp(6, 0.1, [165, 190, 150])],
  ])('is seen where it cannot be read: %s', (_, make) => {
    const shown = make();
    expect(isRead(shown)).toBe(false);
    expect(seesCode(shown)).toBe(true);
  });

  test('is not seen in a blank wall, in stripes, in noise or in lines of writing', () => {
    const noise = (x: number, y: number) => (((x * 7919 + y * 104_729) ^ (x * y)) >>> 0) % 256;
    const writing = (x: number, y: number) =>
      y % 18 < 10 && noise(Math.floor(x / 2), Math.floor(y / 18)) % 3 === 0 ? 30 : 220;
    const grain = (x: number, y: number) => 120 + (noise(x, y) % 16);
    const stripes = (x: number) => (x % 14 < 7 ? 30 : 220);
    for (const light of [() => 200, stripes, grain, writing])
      expect(seesCode(picture(light))).toBe(false);
  });
});

test('a code is said to be unread after a second and a half in view, and no longer once it is read or gone', () => {
  const { isStuck } = createUnread();
  const seen = { isRead: false, isSeen: true };
  const missed = { isRead: false, isSeen: false };
  expect([0, 400, 800, 1_400].map((now) => isStuck(seen, now))).not.toContain(true);
  // Single looks miss it: the middle of the picture is looked at by turns.
  expect(isStuck(missed, 1_500)).toBe(true);
  expect(isStuck(seen, 1_600)).toBe(true);
  expect(isStuck({ isRead: true, isSeen: false }, 1_700)).toBe(false);
  expect(isStuck(seen, 1_800)).toBe(false);
  expect(isStuck(seen, 3_300)).toBe(false);
  expect(isStuck(missed, 3_400)).toBe(false);
});
