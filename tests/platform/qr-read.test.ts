// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readQrFromImageFile, watchForQr } from '../../src/platform/camera/qr-read';
import { until } from '../support/until';

const pixels = vi.hoisted(() => ({ areRead: true }));
vi.mock('../../src/platform/office/reads-pixels', () => ({ readsPixels: () => pixels.areRead }));
const reader = vi.hoisted(() => ({ looks: 0, see: (): string | null => null }));
vi.mock('jsqr', () => ({
  default: () => {
    reader.looks += 1;
    const text = reader.see();
    return text === null ? null : { data: text };
  },
}));

/** jsdom has no canvas and no pictures; what is drawn does not matter, only that it is. */
beforeEach(() => {
  Object.assign(reader, { looks: 0, see: () => null });
  pixels.areRead = true;
  const context = {
    fillStyle: '',
    fillRect: () => undefined,
    drawImage: () => undefined,
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: new Uint8ClampedArray(4),
      width,
      height,
    }),
  };
  const getContext = () => context;
  vi.stubGlobal('document', { createElement: () => ({ width: 0, height: 0, getContext }) });
});
afterEach(() => vi.unstubAllGlobals());

function videoOf(videoWidth: number): HTMLVideoElement {
  const next = (work: () => void) => setTimeout(work, 1);
  return Object.assign(Object.create(null), {
    videoWidth,
    videoHeight: videoWidth / 2,
    requestVideoFrameCallback: next,
  });
}

const NOTHING_AMISS = {
  onUnread: () => undefined,
  onNoReader: () => undefined,
  onNoPixels: () => undefined,
};

const untilSo = (isSo: () => boolean) => until(() => expect(isSo()).toBe(true));

test('each code in view is told once, and nothing after stopping', async () => {
  const texts: string[] = [];
  reader.see = () => (reader.looks % 2 === 0 ? 'one' : 'other');
  const onNoReader = vi.fn();
  const stop = watchForQr({
    video: videoOf(1280),
    onText: (text) => texts.push(text),
    ...NOTHING_AMISS,
    onNoReader,
    onNoPixels: onNoReader,
  });
  await untilSo(() => reader.looks >= 6);
  expect(texts.sort()).toEqual(['one', 'other']);
  stop();
  const { looks } = reader;
  await new Promise((done) => setTimeout(done, 250));
  expect(reader.looks).toBe(looks);
  expect(onNoReader).not.toHaveBeenCalled();
});

test('something that only looks like a code does not stop the looking', async () => {
  const texts: string[] = [];
  reader.see = () => {
    if (reader.looks < 3) throw new Error('no such format');
    return 'one';
  };
  const watch = { video: videoOf(640), onText: (text: string) => texts.push(text) };
  const stop = watchForQr({ ...watch, ...NOTHING_AMISS });
  await untilSo(() => texts.length > 0);
  stop();
  expect(texts).toEqual(['one']);
});

test('nothing is read before there is a picture', async () => {
  const video = videoOf(0);
  const stop = watchForQr({ video, onText: () => undefined, ...NOTHING_AMISS });
  await new Promise((done) => setTimeout(done, 150));
  expect(reader.looks).toBe(0);
  stop();
});

test('where the browser puts noise in the place of pictures that is told, and nothing is looked at', async () => {
  pixels.areRead = false;
  const onNoPixels = vi.fn();
  watchForQr({
    video: videoOf(640),
    onText: () => undefined,
    ...NOTHING_AMISS,
    onNoPixels,
  });
  await until(() => onNoPixels.mock.calls.length === 1);
  stubPictures(async () => ({ width: 400, height: 300, close: () => undefined }));
  expect(await readQrFromImageFile(new File([], 'a.jpg'))).toEqual({ kind: 'no-pixels' });
  expect(reader.looks).toBe(0);
});

const stubPictures = (picture: () => Promise<unknown>) =>
  vi.stubGlobal('createImageBitmap', picture);

test('a photo is tried at several sizes before it is given up', async () => {
  const close = vi.fn();
  stubPictures(async () => ({ width: 4_000, height: 3_000, close }));
  reader.see = () => (reader.looks === 2 ? 'one' : null);
  expect(await readQrFromImageFile(new File([], 'a.jpg'))).toEqual({ kind: 'read', text: 'one' });
  reader.see = () => null;
  expect(await readQrFromImageFile(new File([], 'a.jpg'))).toEqual({ kind: 'no-code' });
  expect(close).toHaveBeenCalledTimes(2);
});

test('a file that is no picture is told apart, and a huge one is not opened', async () => {
  const open = vi.fn(() => Promise.reject(new Error('not decoded')));
  stubPictures(open);
  expect(await readQrFromImageFile(new File([], 'a.txt'))).toEqual({ kind: 'not-a-picture' });
  const film = Object.defineProperty(new File([], 'film.mov'), 'size', { value: 900_000_000 });
  expect(await readQrFromImageFile(film)).toEqual({ kind: 'not-a-picture' });
  expect(open).toHaveBeenCalledTimes(1);
});
