import { type JSX, useEffect, useState } from 'react';
import type { AssessmentHead } from '../../../core/document/assessment';
import { keepAwake } from '../../../platform/wake-lock';
import { paths } from '../../../ui/paths';

/** The projector has a window of its own; the smallest words on it are the ones to look at. */
export function ScreenCheck({ head }: { readonly head: AssessmentHead }): JSX.Element {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => keepAwake(setAwake), []);
  return (
    <>
      <p>
        Set the projector to extend the screen. Open the slides in a window of their own, drag it
        over, and press “Fill the screen”. Then go to the back row: can you read the words under a
        level?
      </p>
      <p>
        <a href={paths.exercise(head.id, 'present')} target="_blank" rel="noopener">
          Open the slides in a new window
        </a>
      </p>
      <p role="status">
        {isAwake
          ? 'This browser keeps the screen awake while Mainstay is in view.'
          : 'This browser does not promise to keep the screen awake: switch power saving off.'}
      </p>
    </>
  );
}
