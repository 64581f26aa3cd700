import { type JSX, memo, useEffect, useRef, useState } from 'react';
import { EXAMPLE_ID, type Facts } from '../../store/state';
import { useMainstay } from '../../store/use-mainstay';
import { clockTime } from '../../ui/clock-time';
import { Dot } from '../../ui/dot';
import { useHeldBack } from '../../ui/held-back';
import { say } from '../../ui/say';

/** Whether what is on screen is safe: "saved" only once the device has said so. What to do else stands in SaveTrouble. */
export const SavedState = memo(function SavedState({
  id,
}: {
  readonly id: string | null;
}): JSX.Element | null {
  const save = useMainstay((state) => state.save);
  const hasAny = useMainstay(({ heads }) =>
    // What another window deleted is not said to be saved by the page that still has it.
    id !== null && id !== EXAMPLE_ID
      ? heads[id] !== undefined
      : Object.keys(heads).some((key) => key !== EXAMPLE_ID),
  );
  const held = useHeldBack(id);
  const had = useRef(hasAny);
  useEffect(() => {
    // “Saved” may still stand there for those who hear the page, and is not so of what is gone.
    if (had.current && !hasAny) say('');
    had.current = hasAny;
  }, [hasAny]);
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
  return (
    <>
      {save.kind === 'failed' ? (
        <p className="saved is-bad">
          <Dot state="open" />
          <span>Not saved</span>
        </p>
      ) : (
        <p className="saved">
          <Dot state={held === null ? DOTS[save.kind] : 'half'} />
          {held === null ? <HowSaved save={save} /> : <NotAll href={held} />}
        </p>
      )}
      <Said save={save} />
    </>
  );
});

type Save = Facts['save'];

/** Both words have one place, and one of them is there: no press moves anything in the head, or has it laid out again. */
function HowSaved({ save }: { readonly save: Exclude<Save, { kind: 'failed' }> }): JSX.Element {
  const lastAt = useRef('');
  if (save.kind === 'saved') lastAt.current = save.at === null ? '' : `, ${clockTime(save.at)}`;
  if (save.kind === 'memory') {
    return (
      <span>
        Not kept<span className="long"> on this device: save to a file before you leave</span>
      </span>
    );
  }
  const isSaving = save.kind === 'saving';
  return (
    <span className="one-place">
      <span hidden={isSaving}>
        Saved<span className="long"> on this device</span>
        {lastAt.current}
      </span>
      <span hidden={!isSaving}>Saving</span>
    </span>
  );
}

function NotAll({ href }: { readonly href: string }): JSX.Element {
  return (
    <span>
      Not all saved<span className="long">: </span>
      <a className="long" href={href}>
        see the marked field
      </a>
    </span>
  );
}

/**
 * For those who hear the page: once that what they gave is kept, and again when it is after a failure.
 * The failure itself is said by SaveTrouble. Said with each key it would drown all else.
 */
function Said({ save }: { readonly save: Save }): null {
  const [isOwed, setOwed] = useState(true);
  useEffect(() => {
    if (save.kind === 'failed') {
      setOwed(true);
      say('');
    } else if (isOwed && save.kind === 'memory') {
      say('Nothing stays on this device: save to a file before you leave');
      setOwed(false);
    } else if (isOwed && save.kind === 'saved' && save.at !== null) {
      say('Your answers are now saved here');
      setOwed(false);
    }
  }, [save, isOwed]);
  return null;
}

const DOTS = { saved: 'full', saving: 'half', memory: 'open' } as const;
