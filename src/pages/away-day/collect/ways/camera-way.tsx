import type { JSX } from 'react';
import { Button } from '../../../../ui/button';
import { SelectField } from '../../../../ui/field';
import { CameraWords } from '../../shared/camera-words';
import { useCamera } from '../../shared/use-camera';
import { WayIn } from './way-in';

type CameraWayProps = { readonly onText: (text: string) => void };

/** Phones held up to a camera, one after the other. */
export function CameraWay({ onText }: CameraWayProps): JSX.Element {
  const { video, view, cameras, start, stop } = useCamera(onText);
  const isOn = view.kind === 'on';
  const isBusy = isOn || view.kind === 'starting';
  const lens = isOn && view.isMirrored ? 'lens mirrored' : 'lens';
  return (
    <WayIn id="camera" title="Camera">
      <video
        ref={video}
        className={lens}
        hidden={!isOn}
        muted
        playsInline
        aria-label="Picture from the camera"
      />
      <div role="status" className="camera-words">
        <CameraWords view={view} />
      </div>
      <div className="row">
        {isBusy ? (
          <Button onClick={stop}>Stop the camera</Button>
        ) : (
          <Button look="main" onClick={() => void start('')}>
            {view.kind === 'off' ? 'Start the camera' : 'Try the camera again'}
          </Button>
        )}
      </div>
      {isOn && cameras.length > 1 && (
        <SelectField
          id="camera-choice"
          label="Which camera"
          value={view.cameraId}
          onChange={(event) => void start(event.target.value)}
        >
          {cameras.map(({ id, name }, index) => (
            <option key={id} value={id}>
              {name || `Camera ${index + 1}`}
            </option>
          ))}
        </SelectField>
      )}
    </WayIn>
  );
}
