/** One look for a QR code at a picture, and the ways to look. */

/** The text of a code in these pixels, or null. */
export type Reader = (pixels: ImageData, isInverted: boolean) => string | null;

type Way = {
  /** How much of the width and height, about the middle. */
  readonly share: number;
  /** A phone that shows light for dark. */
  readonly isInverted: boolean;
};

const WHOLE: Way = { share: 1, isInverted: false };
const MIDDLE: Way = { share: 0.5, isInverted: false };

/** By turns: the whole picture, and its middle closer, for a code held far away. */
const WAYS: readonly Way[] = [WHOLE, MIDDLE, WHOLE, MIDDLE, { share: 1, isInverted: true }];

export const wayOfTurn = (turn: number): Way => WAYS[turn % WAYS.length] ?? WHOLE;

/**
 * Draws the picture onto the canvas, its longer side no longer than `side` pixels, and reads it; null
 * also while there is no picture yet.
 */
export function lookFor(
  read: Reader,
  picture: HTMLVideoElement | ImageBitmap,
  canvas: HTMLCanvasElement,
  side: number,
  { share, isInverted }: Way = WHOLE,
): string | null {
  const full = sizeOf(picture);
  const from = { width: full.width * share, height: full.height * share };
  const scale = Math.min(1, side / Math.max(from.width, from.height));
  const [width, height] = [Math.round(from.width * scale), Math.round(from.height * scale)];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || width === 0 || height === 0) return null;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  // A see-through picture is read as on paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  const [x, y] = [(full.width - from.width) / 2, (full.height - from.height) / 2];
  context.drawImage(picture, x, y, from.width, from.height, 0, 0, width, height);
  return read(context.getImageData(0, 0, width, height), isInverted);
}

const sizeOf = (picture: HTMLVideoElement | ImageBitmap) =>
  'videoWidth' in picture
    ? { width: picture.videoWidth, height: picture.videoHeight }
    : { width: picture.width, height: picture.height };

/** Pixels of the longer side of a look: 640, and fewer on a device to which that is too much. */
export const MOST_SIDE = 640;
const LEAST_SIDE = 400;
/** Milliseconds: longer than the one is felt, shorter than the other leaves room. */
const SLOW = 120;
const QUICK = 60;

/** How large the next look should be after one of this size that took so many milliseconds. */
export function nextSide(side: number, took: number): number {
  if (took > SLOW) return Math.max(LEAST_SIDE, side * 0.8);
  return took < QUICK ? Math.min(MOST_SIDE, side / 0.8) : side;
}
