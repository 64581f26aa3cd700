import { type JSX, useState } from 'react';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { CameraWords } from '../shared/camera-words';
import { useCamera } from '../shared/use-camera';

/** Any code will do: what it says is not kept, nor taken in. */
export function CameraCheck(): JSX.Element {
  const [isRead, setRead] = useState(false);
  const { video, view, start, stop } = useCamera(() => setRead(true));
  const isOn = view.kind === 'on';
  return (
    <>
      <p>
        Stand where phones will be held up, and hold up a printed slip or a phone with any QR code.
        What it says is not taken in.
      </p>
      <video
        ref={video}
        className={isOn && view.isMirrored ? 'hall-lens mirrored' : 'hall-lens'}
        hidden={!isOn}
        muted
        playsInline
        aria-label="Picture from the camera"
      />
      <div role="status">
        <CameraWords view={view} />
      </div>
      <p className="row">
        {isOn || view.kind === 'starting' ? (
          <Button onClick={stop}>Stop the camera</Button>
        ) : (
          <Button onClick={() => void start('')}>Start the camera</Button>
        )}
        <Heard>{isRead && <b>Read. The camera works here.</b>}</Heard>
      </p>
    </>
  );
}
