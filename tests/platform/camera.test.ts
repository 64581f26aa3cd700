// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CameraRequest, listCameras, startCamera } from '../../src/platform/camera/camera';

class Track extends EventTarget {
  readonly stop = vi.fn();
  readonly getSettings = () => ({ deviceId: 'front' });
}

/** jsdom has no streams: as much of one as the camera needs. */
function stubDevice(answer: (track: Track) => Promise<unknown>) {
  const track = new Track();
  const getUserMedia = vi.fn(() => answer(track));
  const enumerateDevices = vi.fn(async () => [
    { kind: 'videoinput', deviceId: 'front', label: 'Front' },
    { kind: 'videoinput', deviceId: '', label: '' },
    { kind: 'audioinput', deviceId: 'ear', label: 'Microphone' },
  ]);
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia, enumerateDevices } });
  return { track, getUserMedia };
}

const streamOf = (track: Track) => ({ getTracks: () => [track], getVideoTracks: () => [track] });
const named = (name: string) => Object.assign(new Error(name), { name });

function request(change: Partial<CameraRequest> = {}): CameraRequest & { video: HTMLVideoElement } {
  const video = document.createElement('video');
  Object.defineProperty(video, 'srcObject', { value: null, writable: true });
  video.play = async () => undefined;
  return { video, facing: 'environment', cameraId: '', onEnded: () => undefined, ...change };
}

beforeEach(() => vi.stubGlobal('isSecureContext', true));
afterEach(() => vi.unstubAllGlobals());

test('shows the camera, and on stopping puts out its light', async () => {
  const { track, getUserMedia } = stubDevice(async (own) => streamOf(own));
  const wanted = request();
  const camera = startCamera(wanted);
  expect(await camera.started).toEqual({ kind: 'running', cameraId: 'front' });
  expect(wanted.video.srcObject).not.toBeNull();
  expect(getUserMedia.mock.calls).toMatchObject([
    [{ audio: false, video: { facingMode: 'environment' } }],
  ]);
  camera.stop();
  expect(track.stop).toHaveBeenCalledTimes(1);
  expect(wanted.video.srcObject).toBeNull();
});

test('a camera chosen by name is asked for by name', async () => {
  const { getUserMedia } = stubDevice(async (own) => streamOf(own));
  await startCamera(request({ cameraId: 'back' })).started;
  expect(getUserMedia.mock.calls).toMatchObject([[{ video: { deviceId: { exact: 'back' } } }]]);
});

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'absent'],
  ['OverconstrainedError', 'absent'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['SecurityError', 'not-allowed-here'],
  ['Anything', 'unknown'],
])('%s: %s', async (name, problem) => {
  stubDevice(() => Promise.reject(named(name)));
  expect(await startCamera(request()).started).toEqual({ kind: 'problem', problem });
});

test('a refusal nobody was asked about is told apart from one', async () => {
  stubDevice(() => Promise.reject(named('NotAllowedError')));
  vi.stubGlobal('isSecureContext', false);
  const here = { kind: 'problem', problem: 'not-allowed-here' };
  expect(await startCamera(request()).started).toEqual(here);
  vi.stubGlobal('isSecureContext', true);
  Object.assign(document, { featurePolicy: { allowsFeature: () => false } });
  expect(await startCamera(request()).started).toEqual(here);
  Reflect.deleteProperty(document, 'featurePolicy');
});

test('a page that is offered no camera at all says so', async () => {
  vi.stubGlobal('navigator', {});
  const here = { kind: 'problem', problem: 'not-allowed-here' };
  expect(await startCamera(request()).started).toEqual(here);
  expect(await listCameras()).toEqual([]);
});

test('stopped while the browser still asks, it lets go of the camera as soon as it comes', async () => {
  let allow: () => void = () => undefined;
  const { track } = stubDevice(
    (own) =>
      new Promise((resolve) => {
        allow = () => resolve(streamOf(own));
      }),
  );
  const wanted = request();
  const camera = startCamera(wanted);
  camera.stop();
  allow();
  expect(await camera.started).toEqual({ kind: 'stopped' });
  expect(track.stop).toHaveBeenCalledTimes(1);
  expect(wanted.video.srcObject).toBeNull();
});

test('a camera that will not play is let go of', async () => {
  const { track } = stubDevice(async (own) => streamOf(own));
  const wanted = request();
  wanted.video.play = () => Promise.reject(named('NotAllowedError'));
  const problem = { kind: 'problem', problem: 'unknown' };
  expect(await startCamera(wanted).started).toEqual(problem);
  expect(track.stop).toHaveBeenCalledTimes(1);
});

test('an unplugged camera is told, once, and not after stopping', async () => {
  const { track } = stubDevice(async (own) => streamOf(own));
  const onEnded = vi.fn();
  await startCamera(request({ onEnded })).started;
  track.dispatchEvent(new Event('ended'));
  track.dispatchEvent(new Event('ended'));
  expect(onEnded).toHaveBeenCalledTimes(1);
});

test('only cameras are listed, and only those that can be asked for', async () => {
  stubDevice(async (own) => streamOf(own));
  expect(await listCameras()).toEqual([{ id: 'front', name: 'Front' }]);
});
