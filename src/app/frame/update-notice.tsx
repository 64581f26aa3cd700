import { type JSX, useState } from 'react';
import { SaveToFile } from '../../pages/shared/keeping/save-to-file';
import type { Update } from '../../platform/service-worker';
import { atRiskIds } from '../../store/unfiled';
import { useMainstay, useMainstayList, useMainstayStore } from '../../store/use-mainstay';
import { Button } from '../../ui/button';

type UpdateNoticeProps = { readonly update: Update; readonly onClose: () => void };

const WORDS = {
  waiting: {
    text: 'A new version is ready. It will be used once every window of Mainstay has been closed, or now if you choose.',
    use: 'Use the new version now',
    close: 'Not now',
  },
  replaced: {
    text: 'Mainstay was updated in another window. This one carries on as it was until you reload it.',
    use: 'Reload this page',
    close: 'Close this message',
  },
} as const;

/** A quiet bar. It takes no focus, covers nothing, and never reloads before all is saved. */
export function UpdateNotice({ update, onClose }: UpdateNoticeProps): JSX.Element {
  const store = useMainstayStore();
  const [wasHeldBack, setHeldBack] = useState(false);
  const { text, use, close } = WORDS[update.kind];
  const ask = async () => {
    await store.getState().flush();
    const isSafe = atRiskIds(store.getState()).length === 0;
    setHeldBack(!isSafe);
    if (isSafe) update.use();
  };
  return (
    <div className="bar">
      <div className="wrap">
        <p>{text}</p>
        {wasHeldBack && <SaveFirst />}
        <p className="row">
          <Button isSlim onClick={() => void ask()}>
            {use}
          </Button>
          <Button
            look="bare"
            isSlim
            onClick={() => {
              onClose();
              // The button in focus goes with the bar.
              document.getElementById('main')?.focus({ preventScroll: true });
            }}
          >
            {close}
          </Button>
        </p>
      </div>
    </div>
  );
}

/** Lists what was at risk at the press, so that a button does not go from under the hand once it has done its work. */
function SaveFirst(): JSX.Element {
  const store = useMainstayStore();
  const [listed] = useState(() => atRiskIds(store.getState()));
  const left = useMainstayList(atRiskIds).length;
  const heads = useMainstay((state) => state.heads);
  const isMemory = useMainstay((state) => state.save.kind === 'memory');
  return (
    <>
      <p>
        <b>
          {left > 0
            ? 'Not everything is saved on this device, so nothing has been reloaded.'
            : 'Everything is in a file now.'}
        </b>{' '}
        {left > 0 && 'Save to a file first.'}{' '}
        {isMemory && 'This browser keeps nothing: open the file again after the reload.'}
      </p>
      {listed.map((id) => (
        <p className="row" key={id}>
          <SaveToFile id={id} name={heads[id]?.name ?? ''} isSlim />
        </p>
      ))}
    </>
  );
}
