import type { JSX } from 'react';
import { switchShortcuts } from '../../platform/preferences';

type KeysNoteProps = { readonly areOn: boolean; readonly onSwitch: (areOn: boolean) => void };

/** For those at a keyboard; a phone is not shown it. */
export function KeysNote({ areOn, onSwitch }: KeysNoteProps): JSX.Element {
  return (
    <div className="list-keys keys-note">
      <label className="tick">
        <input
          type="checkbox"
          checked={areOn}
          onChange={(event) => {
            switchShortcuts(event.target.checked);
            onSwitch(event.target.checked);
          }}
        />
        Use single keys on these pages
      </label>
      <p className="note">
        1 to 5 choose a level, lowest first. D is don’t know. Enter goes to the next question.
      </p>
    </div>
  );
}
