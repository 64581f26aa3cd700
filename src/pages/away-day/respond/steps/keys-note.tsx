import type { JSX } from 'react';
import { SingleKeys } from '../../../shared/question/single-keys';

type KeysNoteProps = { readonly areOn: boolean; readonly onSwitch: (areOn: boolean) => void };

/** For those at a keyboard; a phone is not shown it. */
export function KeysNote({ areOn, onSwitch }: KeysNoteProps): JSX.Element {
  return (
    <SingleKeys areOn={areOn} onSwitch={onSwitch} where="these pages" className="keys-note">
      1 to 5 choose a level, lowest first. D is don’t know. Enter goes to the next question.
    </SingleKeys>
  );
}
