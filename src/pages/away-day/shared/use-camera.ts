import { type RefObject, useEffect, useRef, useState } from 'react';
import { type CameraProblem, listCameras, startCamera } from '../../../platform/camera/camera';
import { watchForQr } from '../../../platform/camera/qr-read';
import { keepAwake } from '../../../platform/wake-lock';

export type CameraView =
  | { readonly kind: 'off' | 'starting' | 'ended' | 'no-reader' | 'no-pixels' }
  | {
      readonly kind: 'on';
      readonly cameraId: string;
      readonly isMirrored: boolean;
      /** A code is in view that cannot be read. */
      readonly hasUnread: boolean;
    }
  | { readonly kind: 'problem'; readonly problem: CameraProblem };

export type CameraControl = {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly view: CameraView;
  readonly cameras: readonly { readonly id: string; readonly name: string }[];
  /** Empty for whichever the browser thinks best. */
  readonly start: (cameraId: string) => Promise<void>;
  readonly stop: () => void;
};

/** A camera that reads codes, from its start until it is stopped or the page is left. */
export function useCamera(onText: (text: string) => void): CameraControl {
  const video = useRef<HTMLVideoElement>(null);
  const end = useRef<(() => void) | null>(null);
  const [view, setView] = useState<CameraView>({ kind: 'off' });
  const [cameras, setCameras] = useState<CameraControl['cameras']>([]);
  const finish = (kind: 'off' | 'ended' | 'no-reader' | 'no-pixels') => {
    end.current?.();
    end.current = null;
    setView({ kind });
  };
  const start = async (cameraId: string) => {
    const element = video.current;
    if (element === null) return;
    end.current?.();
    setView({ kind: 'starting' });
    const camera = startCamera({
      video: element,
      facing: 'environment',
      cameraId,
      onEnded: () => finish('ended'),
    });
    end.current = camera.stop;
    const state = await camera.started;
    // Another start or a stop has taken over.
    if (state.kind === 'stopped') return;
    if (state.kind === 'problem') return setView(state);
    const stopWatching = watchForQr({
      video: element,
      onText,
      onUnread: (hasUnread) =>
        setView((before) => (before.kind === 'on' ? { ...before, hasUnread } : before)),
      onNoReader: () => finish('no-reader'),
      onNoPixels: () => finish('no-pixels'),
    });
    const letSleep = keepAwake();
    end.current = () => {
      stopWatching();
      letSleep();
      camera.stop();
    };
    setView({
      kind: 'on',
      cameraId: state.cameraId,
      isMirrored: !looksAway(element),
      hasUnread: false,
    });
    setCameras(await listCameras());
  };
  useEffect(
    () => () => {
      end.current?.();
      end.current = null;
    },
    [],
  );
  return { video, view, cameras, start, stop: () => finish('off') };
}

/** The camera on the back of a phone is shown as it is; all others as a mirror, which is easier to aim by. */
function looksAway({ srcObject }: HTMLVideoElement): boolean {
  if (!srcObject || !('getVideoTracks' in srcObject)) return false;
  return srcObject.getVideoTracks()[0]?.getSettings().facingMode === 'environment';
}
