import { type JSX, useState } from 'react';
import { copyText } from '../../../../platform/share';
import { Button } from '../../../../ui/button';
import { Heard } from '../../../../ui/heard';

/** A code to be read or copied, and what came of copying it. */
export function CopyCode({ code }: { readonly code: string }): JSX.Element {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const outcome = await copyText(code);
    setSaid(
      outcome === 'copied'
        ? 'Copied. Paste it on the other device.'
        : 'The browser does not let us copy. Select the code above and copy it by hand.',
    );
  };
  return (
    <>
      <p className="code-text">
        <code>{code}</code>
      </p>
      <p className="row">
        <Button onClick={() => void copy()}>Copy the code</Button>
        <Heard className="note">{said}</Heard>
      </p>
    </>
  );
}
