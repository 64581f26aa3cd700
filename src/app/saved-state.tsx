import type { JSX } from 'react';
import { EXAMPLE_ID } from '../store/state';
import { useMainstay, useMainstayStore } from '../store/use-mainstay';
import { Dot } from '../ui/dot';
import { clockTime } from '../ui/times';

const FAILURE_WORDS: Readonly<Record<string, string>> = {
  full: 'Not saved: this device is full.',
  blocked: 'Not saved: this browser blocks storage.',
};

/** Whether what is on screen is safe. Says "saved" only once the device has said so. */
export function SavedState({ id }: { readonly id: string | null }): JSX.Element | null {
  const save = useMainstay((state) => state.save);
  const hasAny = useMainstay((state) => Object.keys(state.heads).some((key) => key !== EXAMPLE_ID));
  const store = useMainstayStore();
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
      <p className="saved is-bad" role="alert">
        <Dot state="open" />
        <span>
          {FAILURE_WORDS[save.reason] ?? 'Not saved.'} Your answers are still on screen.{' '}
          <button type="button" className="linklike" onClick={() => store.getState().saveRetried()}>
            Try again
          </button>
        </span>
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
