/**
 * Reads QR codes from a camera's picture or from a photo, by jsQR in this page: under our policy no
 * worker can be started from the one file, and browsers' own readers are missing on half of devices.
 */
import type jsQR from 'jsqr';
import { readsPixels } from '../office/reads-pixels';
import { seesCode } from './qr-finders';
import { lookFor, MOST_SIDE, nextSide, type Reader, wayOfTurn } from './qr-frame';
import { createSightings } from './qr-sightings';
import { createUnread } from './qr-unread';

type Watch = {
  readonly video: HTMLVideoElement;
  /** Once for each code; again only after it has been out of view for a while. */
  readonly onText: (text: string) => void;
  /** A code has come into view that cannot be read, or is in view no more. */
  readonly onUnread: (isInView: boolean) => void;
  /** The reader could not be fetched: no connection, and no offline copy. */
  readonly onNoReader: () => void;
  /** The browser puts noise in the place of pictures, so there is nothing to read. */
  readonly onNoPixels: () => void;
};

/** Ten looks a second while the device keeps up. */
const BETWEEN_LOOKS = 100;
/** Whether a code is there at all is asked of every so many looks that read none. */
const UNREAD_TURNS = 3;

/** Looks at the video until the function it returns is called. The camera itself is not touched. */
export function watchForQr(watch: Watch): () => void {
  const { video, onText, onUnread, onNoReader, onNoPixels } = watch;
  const sightings = createSightings();
  const unread = createUnread();
  const canvas = document.createElement('canvas');
  let isOver = false;
  let turn = 0;
  let side = MOST_SIDE;
  let isStuck = false;
  let isSeen = false;
  const noting =
    (read: Reader): Reader =>
    (pixels, isInverted) => {
      const text = read(pixels, isInverted);
      // By turns: looking for a code takes as long as reading one.
      isSeen = text === null && turn % UNREAD_TURNS === 0 && seesCode(pixels);
      return text;
    };
  const look = (read: Reader) => {
    if (isOver) return;
    const start = performance.now();
    const text = lookFor(read, video, canvas, side, wayOfTurn(turn));
    const now = performance.now();
    const took = now - start;
    turn += 1;
    side = nextSide(side, took);
    if (text !== null && sightings.isNew(text, now)) onText(text);
    const wasStuck = isStuck;
    isStuck = unread.isStuck({ isRead: text !== null, isSeen }, now);
    if (isStuck !== wasStuck) onUnread(isStuck);
    // Never more than half of the page's time, however slow the device.
    soon(
      video,
      Math.max(BETWEEN_LOOKS - took, took),
      () => isOver,
      () => look(read),
    );
  };
  fetchQrReader().then(
    (read) => {
      if (isOver) return;
      if (readsPixels()) look(noting(read));
      else onNoPixels();
    },
    () => {
      if (!isOver) onNoReader();
    },
  );
  return () => {
    isOver = true;
  };
}

export type PhotoOutcome =
  | { readonly kind: 'read'; readonly text: string }
  /** There is a code in it, too blurred, small or bright to be read. */
  | { readonly kind: 'unread-code' }
  | { readonly kind: 'no-code' }
  | { readonly kind: 'not-a-picture' }
  | { readonly kind: 'no-reader' }
  | { readonly kind: 'no-pixels' };

/** Larger than any photo of a phone; a film or an archive picked by mistake is not even opened. */
const PHOTO_BYTES = 40_000_000;
/** Longest side in pixels, one after the other: a photo of a screen reads better made smaller. */
const PHOTO_SIDES = [900, 1_800, 450];

/** One code out of a photo or a picture of a screen. */
export async function readQrFromImageFile(file: File): Promise<PhotoOutcome> {
  if (file.size > PHOTO_BYTES) return { kind: 'not-a-picture' };
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return { kind: 'not-a-picture' };
  try {
    const read = await fetchQrReader().catch(() => null);
    if (read === null) return { kind: 'no-reader' };
    if (!readsPixels()) return { kind: 'no-pixels' };
    const canvas = document.createElement('canvas');
    let isSeen = false;
    const noting: Reader = (pixels, isInverted) => {
      const text = read(pixels, isInverted);
      isSeen ||= text === null && seesCode(pixels);
      return text;
    };
    for (const side of PHOTO_SIDES) {
      const text = lookFor(noting, picture, canvas, side);
      if (text !== null) return { kind: 'read', text };
    }
    return { kind: isSeen ? 'unread-code' : 'no-code' };
  } finally {
    picture.close();
  }
}

/** Also to be called beforehand, so that a camera can be used once the network has gone. Rejects without one. */
export async function fetchQrReader(): Promise<Reader> {
  const read: typeof jsQR = (await import('jsqr')).default;
  return ({ data, width, height }, isInverted) => {
    const inversionAttempts = isInverted ? 'onlyInvert' : 'dontInvert';
    try {
      return read(data, width, height, { inversionAttempts })?.data || null;
    } catch {
      // Something in the picture that looks like a code and is none.
      return null;
    }
  };
}

/**
 * After at least so many milliseconds, with the next picture there is, when the page has a moment; not at all once it
 * is over, when there may be no page any more.
 */
function soon(
  video: HTMLVideoElement,
  wait: number,
  isOver: () => boolean,
  work: () => void,
): void {
  setTimeout(() => {
    const whenQuiet = () => {
      if (isOver()) return;
      if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 100 });
      else work();
    };
    if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(whenQuiet);
    else whenQuiet();
  }, wait);
}
