import { type JSX, useEffect, useRef, useState } from 'react';
import type { StorageFailure } from '../../core/storage/storage';
import { EXAMPLE_ID } from '../../store/state';
import { useMainstay, useMainstayList, useMainstayStore } from '../../store/use-mainstay';
import { Button } from '../../ui/button';
import { SaveToFileLater } from './save-to-file-later';

const CAUSES: Readonly<Record<Exclude<StorageFailure, 'lost'>, string>> = {
  full: 'this device is full.',
  blocked: 'this browser blocks storage.',
  'newer-app': 'a newer Mainstay is in use in this browser.',
  closed: 'the browser closed its storage.',
  silent: 'the browser’s storage does not answer.',
  unknown: 'the browser could not write.',
};

/** While the device does not take the answers: said at the top of every page, with a file as the way out. */
export function SaveTrouble({ id }: { readonly id: string | null }): JSX.Element | null {
  const reason = useMainstay(({ save }) => (save.kind === 'failed' ? save.reason : null));
  const isSilent = useMainstay(({ save }) => save.kind === 'memory' && save.reason === 'silent');
  const isKept = useMainstay(
    ({ heads }) => id !== null && id !== EXAMPLE_ID && heads[id] !== undefined,
  );
  const lost = useMainstayList(({ lostIds, heads }) =>
    lostIds.flatMap((lostId) => heads[lostId]?.name ?? []),
  );
  const undeleted = useMainstay((state) =>
    state.isDeletionDue ? (state.recentlyDeleted?.name ?? null) : null,
  );
  const store = useMainstayStore();
  const [isTrying, setTrying] = useState(false);
  const said = useRef<StorageFailure>('unknown');
  useEffect(() => {
    if (reason !== null) said.current = reason;
  }, [reason]);
  if (isSilent) return <Silent />;
  // Stays while it is being tried again, so that the button keeps its place and its focus.
  if (reason === null && !isTrying) return null;
  const what = reason ?? said.current;
  const tryAgain = async () => {
    setTrying(true);
    await (what === 'lost' ? store.getState().lostKept() : store.getState().saveRetried());
    setTrying(false);
    if (store.getState().save.kind !== 'failed') document.getElementById('main')?.focus();
  };
  return (
    <div className="bar bad" role="alert">
      <div className="wrap">
        <p>
          <b>{whatIsNot(what, undeleted !== null)}</b>{' '}
          {what === 'lost'
            ? `Something cleared what the browser kept of ${lost.map((name) => `“${name}”`).join(', ')}. Keep it here again, and save it to a file.`
            : whatStands(undeleted, isKept)}
        </p>
        <p className="row">
          {id !== null && isKept && <SaveToFileLater id={id} isSlim />}
          <Button isSlim onClick={() => void tryAgain()}>
            {buttonWords(what, isTrying)}
          </Button>
        </p>
      </div>
    </div>
  );
}

function whatIsNot(what: StorageFailure, isDeletion: boolean): string {
  if (what === 'lost') return 'This browser no longer has it. This window still does.';
  return `${isDeletion ? 'Not deleted' : 'Not saved'}: ${CAUSES[what]}`;
}

/** `undeleted` is the name of what could not be deleted; `isKept`: the page is of one that is here. */
function whatStands(undeleted: string | null, isKept: boolean): string {
  if (undeleted !== null)
    return `“${undeleted}” is still on this device, and what you change now may not be kept.`;
  return isKept
    ? 'Your answers are still on screen. Save them to a file before you leave.'
    : 'This window still holds what you changed. Open it and save it to a file before you leave.';
}

function buttonWords(what: StorageFailure, isTrying: boolean): string {
  if (what === 'lost') return isTrying ? 'Keeping it' : 'Keep it on this device';
  return isTrying ? 'Trying again' : 'Try again';
}

/** Said on every page, since what was kept here before is on none of them. */
function Silent(): JSX.Element {
  return (
    <div className="bar bad" role="alert">
      <div className="wrap">
        <p>
          <b>This browser’s storage does not answer, so nothing can be kept here just now.</b> What
          you kept before has not changed, but cannot be shown. You can go on, and save to a file
          before you leave. Restarting the browser often helps.
        </p>
      </div>
    </div>
  );
}
