import type { JSX } from 'react';
import { useMainstayStore } from '../../store/use-mainstay';
import { Notice } from '../../ui/notice';
import { paths } from '../../ui/paths';

/** A quick check shows no figures, and says so. Method 0.4. */
export function QuickCheckNote({ id }: { readonly id: string }): JSX.Element {
  const store = useMainstayStore();
  const goOn = () => {
    store.getState().quickBecameFull(id);
    window.location.hash = paths.taskList(id);
  };
  return (
    <Notice>
      <p>
        <b>A quick check shows positions and levels, not figures.</b> It asks too few questions for
        a figure to mean much. The full assessment asks more about the same things, keeps every
        answer you have given, and gives figures.
      </p>
      <p>
        <button type="button" className="btn slim" onClick={goOn}>
          Turn this into a full assessment
        </button>
      </p>
    </Notice>
  );
}

type QuickViewSwitchProps = { readonly isOn: boolean; readonly onSwitch: (isOn: boolean) => void };

/** In a full assessment: the same answers seen as a quick check, and back. */
export function QuickViewSwitch({ isOn, onSwitch }: QuickViewSwitchProps): JSX.Element {
  return isOn ? (
    <Notice>
      <p>
        <b>This is the quick-check view of your answers.</b> It counts the quick-check questions
        alone and gives positions and levels, not figures.
      </p>
      <p>
        <button type="button" className="btn slim" onClick={() => onSwitch(false)}>
          Back to the full view
        </button>
      </p>
    </Notice>
  ) : (
    <p className="quick-switch">
      <button type="button" className="btn bare slim" onClick={() => onSwitch(true)}>
        See these answers as a quick check
      </button>
    </p>
  );
}
