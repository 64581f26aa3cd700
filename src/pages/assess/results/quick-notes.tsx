import type { JSX } from 'react';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { paths } from '../../../ui/paths';

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
        <b>A quick check shows levels and no figures.</b> It asks too few questions for a figure to
        mean much. The full assessment asks more about the same things, keeps every answer you have
        given, and gives figures.
      </p>
      <p>
        <Button isSlim onClick={goOn}>
          Turn this into a full assessment
        </Button>
      </p>
    </Notice>
  );
}
