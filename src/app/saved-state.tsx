import type { JSX } from 'react';
import { EXAMPLE_ID } from '../store/state';
import { useMainstay } from '../store/use-mainstay';
import { Dot } from '../ui/dot';
import { clockTime } from '../ui/times';

/** Whether what is on screen is safe: "saved" only once the device has said so. What to do else stands in SaveTrouble. */
export function SavedState({ id }: { readonly id: string | null }): JSX.Element | null {
  const save = useMainstay((state) => state.save);
  const hasAny = useMainstay((state) => Object.keys(state.heads).some((key) => key !== EXAMPLE_ID));
  if (id === EXAMPLE_ID) {
    return (
      <p className="saved">
        <Dot state="open" />
        <span>
          Example<span className="long">: not kept</span>
        </span>
      </p>
    );
  }
  if (!hasAny) return null;
  if (save.kind === 'failed') {
    return (
      <p className="saved is-bad">
        <Dot state="open" />
        <span>Not saved</span>
      </p>
    );
  }
  return (
    <p className="saved" role="status">
      <Dot state={DOTS[save.kind]} />
      {save.kind === 'saving' && <span>Saving</span>}
      {save.kind === 'memory' && (
        <span>
          Not kept<span className="long"> on this device: save to a file before you leave</span>
        </span>
      )}
      {save.kind === 'saved' && (
        <span>
          Saved<span className="long"> on this device</span>
          {save.at && `, ${clockTime(save.at)}`}
        </span>
      )}
    </p>
  );
}

const DOTS = { saved: 'full', saving: 'half', memory: 'open' } as const;
