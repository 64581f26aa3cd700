import { type JSX, type RefObject, useState } from 'react';
import type { LockedFile } from '../../../core/file/locked-file';
import { canLock, unlockText } from '../../../platform/locked-file';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';

type LockedProps = {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly file: LockedFile;
  readonly fileName: string;
  readonly onUnlocked: (text: string, fileName: string) => void;
};

/** Asks for the password of a locked file; nothing of it is kept. */
export function Locked({ heading, file, fileName, onUnlocked }: LockedProps): JSX.Element {
  const [password, setPassword] = useState('');
  const [isOpening, setOpening] = useState(false);
  const [error, setError] = useState<string | undefined>(canLock() ? undefined : NO_CIPHER);
  const open = async () => {
    if (isOpening || !canLock()) return;
    setOpening(true);
    const text = await unlockText(file, password);
    setOpening(false);
    if (text === null) setError(password === '' ? NOTHING_TYPED : WRONG);
    else onUnlocked(text, fileName);
  };
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h1 tabIndex={-1} ref={heading}>
        This file is locked
      </h1>
      <p className="lead">
        {fileName} opens with the password it was locked with. Whoever locked it has to tell you:
        nobody else can, and there is no way round it.
      </p>
      <TextField
        id="password"
        type="password"
        label="Password"
        autoComplete="off"
        value={password}
        error={error}
        onChange={({ target }) => setPassword(target.value)}
      />
      <p className="row">
        <Button look="main" isSubmit aria-disabled={isOpening}>
          {isOpening ? 'Opening' : 'Open it'}
        </Button>
      </p>
    </form>
  );
}

const NOTHING_TYPED = 'Type the password first.';
const WRONG =
  'That password does not open it. Nothing here has changed. Look at capitals and spaces, then try again; if it still does not open, the file may have been damaged on its way.';
const NO_CIPHER =
  'This browser does not let a page open locked files here. Open Mainstay at an address that begins with https, or in another browser.';
