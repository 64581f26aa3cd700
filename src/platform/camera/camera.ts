/**
 * `refused`: the person or a rule of the device said no. `absent`: there is none, or the one asked
 * for has gone. `busy`: another program holds it. `not-allowed-here`: the browser gives no camera to
 * a page opened this way (plain http, from a disk, inside another page).
 */
export type CameraProblem = 'refused' | 'absent' | 'busy' | 'not-allowed-here' | 'unknown';

type Facing = 'user' | 'environment';

export type CameraRequest = {
  readonly video: HTMLVideoElement;
  /** Which way it should look where there is a choice: towards the person or away. */
  readonly facing: Facing;
  /** A camera of `listCameras`; empty for whichever the browser thinks best. */
  readonly cameraId: string;
  /** It was unplugged, or the device took it away while it ran. */
  readonly onEnded: () => void;
};

export type CameraState =
  | { readonly kind: 'running'; readonly cameraId: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'problem'; readonly problem: CameraProblem };

export type Camera = {
  /** Never rejects. */
  readonly started: Promise<CameraState>;
  /** At once and for good, also while the browser still asks the person; its light goes out. */
  readonly stop: () => void;
};

/** The half of a browser that this needs; tests hand in one of their own. */
type Device = {
  readonly mediaDevices?: Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'>;
};

/** Shows a camera in the video element. To switch to another, stop this one and start again. */
export function startCamera(request: CameraRequest, device: Device = navigator): Camera {
  const { video, onEnded } = request;
  let stream: MediaStream | null = null;
  let isOver = false;
  const stop = () => {
    isOver = true;
    if (stream === null) return;
    release(stream);
    if (video.srcObject === stream) video.srcObject = null;
    stream = null;
  };
  const start = async (): Promise<CameraState> => {
    if (device.mediaDevices === undefined) return problemOf('not-allowed-here');
    const given = await device.mediaDevices.getUserMedia(wishesOf(request));
    if (isOver) {
      release(given);
      return { kind: 'stopped' };
    }
    stream = given;
    const [track] = given.getVideoTracks();
    track?.addEventListener('ended', () => {
      if (isOver) return;
      stop();
      onEnded();
    });
    // Without these an iPhone opens it over the whole screen, or waits for a press.
    video.muted = true;
    video.playsInline = true;
    video.srcObject = given;
    await video.play().catch((error: unknown) => {
      throw new Error('the picture does not move', { cause: error });
    });
    return { kind: 'running', cameraId: track?.getSettings().deviceId ?? '' };
  };
  const started = start().catch((error: unknown): CameraState => {
    if (isOver) return { kind: 'stopped' };
    stop();
    return problemOf(problemIn(error));
  });
  return { started, stop };
}

/** The cameras there are; their names are known only once one has been allowed. */
export async function listCameras(
  device: Device = navigator,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const all = await device.mediaDevices?.enumerateDevices().catch(() => []);
  return (all ?? [])
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
}

/** Wishes, not demands, but for the camera chosen by name: a lesser picture is better than none. */
function wishesOf({ facing, cameraId }: CameraRequest): MediaStreamConstraints {
  const which = cameraId === '' ? { facingMode: facing } : { deviceId: { exact: cameraId } };
  return { audio: false, video: { width: { ideal: 1280 }, height: { ideal: 720 }, ...which } };
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

const problemOf = (problem: CameraProblem): CameraState => ({ kind: 'problem', problem });

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
  SecurityError: 'not-allowed-here',
  TypeError: 'not-allowed-here',
};

function problemIn(error: unknown): CameraProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError') return canBeAllowed() ? 'refused' : 'not-allowed-here';
  return PROBLEMS[name] ?? 'unknown';
}

/** Only Chromium's browsers can say what the host's policy leaves a page. */
type Page = Document & {
  readonly featurePolicy?: { readonly allowsFeature: (name: string) => boolean };
};

/** Browsers give the same error whether the person said no or nobody was asked. */
function canBeAllowed(page: Page = document): boolean {
  const isForbidden = page.featurePolicy?.allowsFeature('camera') === false;
  return window.isSecureContext && window.location.protocol !== 'file:' && !isForbidden;
}
