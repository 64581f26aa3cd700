/**
 * Whether a picture has a QR code in it, readable or not, told by the three squares in its corners: along
 * any line through one the dark and light stretches are as 1, 1, 3, 1, 1 (ISO/IEC 18004, 6.3.3).
 */

export type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>;

type Finder = { readonly x: number; readonly y: number; readonly unit: number };

/** Every third line: a square of a code that could be read at all is higher than that. */
const STEP = 3;
/** In pixels; smaller squares are noise, and could not be read either. */
const LEAST_UNIT = 2;
/** The squares of one code are of a size, but for one held aslant. */
const MOST_ALIKE = 1.7;
/** In units, from the middle of one square to the middle of another: 14 in the smallest code, 240 in the largest. */
const LEAST_APART = 10;
const MOST_APART = 250;
/** Of a phone held aslant: the cosine of 65 degrees. */
const MOST_SLANT = 0.42;
/** So much of the light round it must be missing where it is dark. */
const DARKER = 0.02;
/** A square is looked for up and down no further than so many units from its middle. */
const REACH = 8;
/** More than this is a pattern of something else, and would take long. */
const MOST_FINDERS = 60;

/** True where three squares of one size stand as the corners of a code do. */
export function seesCode({ data, width, height }: Pixels): boolean {
  const light = lightOf(data, width * height);
  const finders: Finder[] = [];
  for (let y = 0; y < height && finders.length < MOST_FINDERS; y += STEP) {
    eachSquare({ light, from: y * width, step: 1, length: width }, (at, unit) => {
      const x = Math.round(at);
      const top = Math.max(0, Math.round(y - REACH * unit));
      const length = Math.min(height, Math.round(y + REACH * unit)) - top;
      eachSquare({ light, from: top * width + x, step: width, length }, (down, other) => {
        const middle = top + down;
        if (Math.abs(middle - y) > 2 * unit || !alike(unit, other)) return;
        const isKnown = finders.some((one) => Math.hypot(one.x - x, one.y - middle) < 4 * unit);
        if (!isKnown) finders.push({ x, y: middle, unit });
      });
    });
  }
  return finders.some((one) => {
    const others = finders.filter((other) => belong(one, other));
    return others.some((other) => others.some((third) => isCorner(one, other, third)));
  });
}

function lightOf(data: Pixels['data'], count: number): Uint8Array {
  const light = new Uint8Array(count);
  for (let at = 0; at < count; at += 1)
    light[at] = ((data[4 * at] ?? 0) + 2 * (data[4 * at + 1] ?? 0) + (data[4 * at + 2] ?? 0)) >> 2;
  return light;
}

const alike = (one: number, other: number): boolean =>
  Math.max(one, other) <= MOST_ALIKE * Math.min(one, other);

function belong(one: Finder, other: Finder): boolean {
  const apart = Math.hypot(one.x - other.x, one.y - other.y) / one.unit;
  return alike(one.unit, other.unit) && apart >= LEAST_APART && apart <= MOST_APART;
}

/** Whether the first stands at the corner between the two: as far from either, and about at a right angle. */
function isCorner(one: Finder, other: Finder, third: Finder): boolean {
  const [ax, ay, bx, by] = [other.x - one.x, other.y - one.y, third.x - one.x, third.y - one.y];
  const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
  return alike(a, b) && Math.abs(ax * bx + ay * by) < MOST_SLANT * a * b;
}

/** One line of pixels, across or down. */
type Line = {
  readonly light: Uint8Array;
  readonly from: number;
  readonly step: number;
  readonly length: number;
};

/** Hands over the middle and the unit of each stretch of the line that may lie across such a square. */
function eachSquare(line: Line, found: (middle: number, unit: number) => void): void {
  const { light, from, step, length } = line;
  const at = (place: number): number => light[from + place * step] ?? 0;
  // Dark is what is darker than its surroundings, so that a shadow or a glare is no matter.
  const reach = Math.min(48, Math.max(8, length >> 2));
  let sum = 0;
  for (let place = 0; place < Math.min(reach, length); place += 1) sum += at(place);
  const runs = [0, 0, 0, 0, 0];
  let isDark = false;
  for (let place = 0; place <= length; place += 1) {
    if (place + reach < length) sum += at(place + reach);
    if (place - reach > 0) sum -= at(place - reach - 1);
    const count = Math.min(length, place + reach + 1) - Math.max(0, place - reach);
    const around = sum / count;
    const isDarkNow = place < length && at(place) < around - Math.max(4, DARKER * around);
    if (isDarkNow !== isDark || place === length) {
      if (isDark) {
        const unit = unitOf(runs);
        if (unit > 0) found(place - 3.5 * unit, unit);
      }
      runs.shift();
      runs.push(0);
      isDark = isDarkNow;
    }
    runs[4] = (runs[4] ?? 0) + 1;
  }
}

/** A seventh of five stretches that are as 1, 1, 3, 1, 1, give or take; 0 where they are not. */
function unitOf([a = 0, b = 0, middle = 0, c = 0, d = 0]: readonly number[]): number {
  const unit = (a + b + middle + c + d) / 7;
  if (unit < LEAST_UNIT || Math.abs(middle - 3 * unit) > 1.5 * unit) return 0;
  return [a, b, c, d].every((one) => Math.abs(one - unit) <= 0.9 * unit) ? unit : 0;
}
