import type { JSX } from 'react';
import type { CameraProblem } from '../../../platform/camera/camera';
import type { CameraView } from './use-camera';

/** What the camera is doing, or why it is not, and what helps. */
export function CameraWords({ view }: { readonly view: CameraView }): JSX.Element {
  if (view.kind === 'problem') {
    const { title, text } = PROBLEMS[view.problem];
    return (
      <>
        <p>
          <b>{title}</b>
        </p>
        <p>{text} Links, files, paper and codes read out work without it.</p>
      </>
    );
  }
  if (view.kind === 'on' && view.hasUnread) {
    return (
      <p className="unread">
        <b>There is a code in view, and it cannot be read yet.</b> {UNREAD}
      </p>
    );
  }
  return <p>{WORDS[view.kind]}</p>;
}

const UNREAD =
  'Hold it still, square to the camera and a little nearer. Turn its brightness up, and tilt it out of the light. Or use its link, or the code read out.';

const WORDS = {
  off: 'The camera is off. Its pictures are read on this device, and none is kept or sent.',
  starting: 'Waiting for the camera. Your browser may ask whether this page may use it: say yes.',
  on: 'The camera is on and looking for codes. Hold a phone about 20 centimetres away, its screen towards the camera and bright. Keep this window in sight.',
  ended: 'The camera has stopped: it was unplugged, or something else took it. Nothing is lost.',
  'no-reader':
    'The part of this page that reads codes is not on this device, and it needs the network once. Connect and try again, or use another way.',
  'no-pixels':
    'This browser resists fingerprinting: it puts noise in the place of pictures, so no code can be read here. Allow this page to read them (the sign beside the address), or use another browser or another way. Nothing is lost.',
} as const satisfies Record<Exclude<CameraView['kind'], 'problem'>, string>;

const PROBLEMS = {
  refused: {
    title: 'This page may not use the camera.',
    text: 'Your browser, or a rule on this device, said no. To allow it, press the sign beside the address at the top, allow the camera, and try again.',
  },
  absent: {
    title: 'We found no camera on this device.',
    text: 'If one should be there, check that it is plugged in and that no cover or switch turns it off.',
  },
  busy: {
    title: 'Another program is using the camera.',
    text: 'A video call, perhaps. Close it, then try again.',
  },
  'not-allowed-here': {
    title: 'The browser gives no camera to a page opened this way.',
    text: 'That is so from a file on a disk or stick, and at an address without https. Open Mainstay at its https address, or let people send their links or files.',
  },
  unknown: {
    title: 'The camera did not start.',
    text: 'The browser does not say why. Try again, or another browser.',
  },
} as const satisfies Record<CameraProblem, { readonly title: string; readonly text: string }>;
