import type { JSX } from 'react';
import type { AtAGlance } from '../../../core/instrument/at-a-glance';
import type { Minutes } from '../../../core/instrument/reading-time';
import { useMainstay } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { ArrowRight, Padlock } from '../../../ui/icons';
import { paths } from '../../../ui/paths';

export type StartSheetProps = {
  readonly glance: AtAGlance;
  readonly onStart: (kind: keyof AtAGlance['first']) => void;
};

/** The two ways to begin, each at its first question, and what is promised. */
export function StartSheet({ glance, onStart }: StartSheetProps): JSX.Element {
  const { full, quick } = glance.minutes;
  const isKept = useMainstay((state) => state.status === 'loading' || state.save.kind !== 'memory');
  return (
    <>
      <div className="start sheet">
        <div>
          <h3>Full self-assessment</h3>
          <p>
            {glance.items} questions in {glance.sections} sections. {unbroken(full)} in all. Stop
            and come back when you like.
          </p>
          <p>
            <Button look="main" onClick={() => onStart('full')}>
              Start in full
              <ArrowRight />
            </Button>
          </p>
        </div>
        <div>
          <h3>Quick check</h3>
          <p>
            {glance.quick} of the same questions, {unbroken(quick)}. Your answers carry over if you
            go on.
          </p>
          <p>
            <Button onClick={() => onStart('quick')}>Start the quick check</Button>
          </p>
        </div>
      </div>
      <p className="promise">
        <Padlock />
        <span>
          {isKept && <b>Your answers stay on this device.</b>} This page cannot send them anywhere.{' '}
          <a href={paths.privacy}>How you can check</a>
        </span>
      </p>
    </>
  );
}

/** "63 to 76 minutes" on one line. */
const unbroken = ({ low, high }: Minutes): string => `${low}\u00a0to\u00a0${high}\u00a0minutes`;
