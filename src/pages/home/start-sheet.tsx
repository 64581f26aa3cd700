import type { JSX } from 'react';
import { useLocation } from 'wouter';
import type { AtAGlance } from '../../core/instrument/at-a-glance';
import type { AssessmentKind } from '../../core/response/assessment';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { ArrowRight, Padlock } from '../../ui/icons';
import { paths } from '../../ui/paths';

type StartSheetProps = { readonly glance: AtAGlance };

/** The two ways to begin, and what is promised. */
export function StartSheet({ glance }: StartSheetProps): JSX.Element {
  const store = useMainstayStore();
  const { full, quick } = glance.minutes;
  const [, navigate] = useLocation();
  const start = (kind: AssessmentKind) => () => {
    const id = store.getState().assessmentStarted(kind);
    navigate(paths.aboutYou(id).slice(1));
  };
  const isKept = useMainstay((state) => state.status === 'loading' || state.save.kind !== 'memory');
  return (
    <>
      <div className="start sheet">
        <div>
          <h3>Full self-assessment</h3>
          <p>
            {glance.items} questions in four sections, {full.low} to {full.high} minutes in all.
            Take a section a sitting.
          </p>
          <p>
            <button type="button" className="btn main" onClick={start('full')}>
              Start in full
              <ArrowRight />
            </button>
          </p>
        </div>
        <div>
          <h3>Quick check</h3>
          <p>
            {glance.quick} of the same questions, {quick.low} to {quick.high} minutes. Your answers
            carry over if you go on.
          </p>
          <p>
            <button type="button" className="btn" onClick={start('quick')}>
              Start the quick check
            </button>
          </p>
        </div>
      </div>
      <p className="promise">
        <Padlock />
        <span>
          {isKept && <b>Your answers stay on this device.</b>} This page is not allowed to send
          anything anywhere. You can <a href={paths.privacy}>check that in one line</a>.
        </span>
      </p>
    </>
  );
}
