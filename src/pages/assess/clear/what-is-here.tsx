import type { JSX } from 'react';
import { keptFileName } from '../../../platform/kept-file/remembered-files';
import { useMainstay } from '../../../store/use-mainstay';
import { LastFiled, SaveToFile } from '../../shared/keeping/save-to-file';

type WhatIsHereProps = { readonly ids: readonly string[]; readonly unfiled: readonly string[] };

/** Each assessment, and a way to keep it where no file holds it as it stands. */
export function WhatIsHere({ ids, unfiled }: WhatIsHereProps): JSX.Element {
  const heads = useMainstay((state) => state.heads);
  if (ids.length === 0) {
    return (
      <section>
        <h2>What is here</h2>
        <p>No assessment that this page can show is kept in this browser.</p>
      </section>
    );
  }
  return (
    <section>
      <h2>What is here</h2>
      <p>{filedWords(ids.length, unfiled.length)}</p>
      <ul className="rows">
        {ids.map((id) => (
          <li key={id} className="stack">
            <p>
              <b>{heads[id]?.name}</b>
            </p>
            <p className="row">
              <LastFiled id={id} />
              <SaveToFile id={id} name={heads[id]?.name ?? ''} isSlim />
            </p>
            <KeptIn name={keptFileName(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The file on disk is none of the browser's to remove. */
function KeptIn({ name }: { readonly name: string }): JSX.Element | null {
  if (name === '') return null;
  return (
    <p className="note">
      It is kept in “{name}” too. That file stays where it is; this browser forgets which it was.
    </p>
  );
}

function filedWords(all: number, unfiled: number): string {
  if (unfiled === 0)
    return 'Each is in a file as it stands now. Check that you can find the files.';
  if (all === 1) return 'No file holds it as it stands now. Save it if you want to keep it.';
  return `${unfiled} of ${all} are not in a file as they stand now. Save what you want to keep.`;
}

/** What is kept here but cannot be shown would go as well; that must be said before the press. */
export function OutOfSight(): JSX.Element | null {
  const unreadable = useMainstay((state) => state.unreadable);
  const isUnread = useMainstay((state) => state.loadFailure !== null);
  const isNewer = useMainstay(({ save }) => save.kind === 'memory' && save.reason === 'newer-app');
  if (isNewer) {
    return (
      <p>
        <b>A newer Mainstay has been used in this browser.</b> What it keeps cannot be shown here,
        and would be removed as well.
      </p>
    );
  }
  if (isUnread) {
    return (
      <p>
        <b>We could not read what is kept here.</b> It would be removed as well, whatever it is.
      </p>
    );
  }
  if (unreadable === 0) return null;
  return (
    <p>
      <b>{unreadable === 1 ? 'One record' : `${unreadable} records`} could not be read.</b> What
      cannot be read would be removed as well.
    </p>
  );
}
