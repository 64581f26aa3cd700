import { type FormEvent, type JSX, useState } from 'react';
import { Button } from '../../../../ui/button';
import { TextArea } from '../../../../ui/field';
import type { Intake } from '../use-intake';
import { SaidHere, WayIn } from './way-in';

/** Links and codes out of messages. */
export function PasteWay({ intake }: { readonly intake: Intake }): JSX.Element {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (intake.pasted(text)) setText('');
  };
  return (
    <WayIn id="paste" title="Paste a code or a link">
      <form className="stack" onSubmit={submit}>
        <TextArea
          id="pasted"
          label="What people sent you"
          hint="Whole messages will do, and several at once. We find the codes in them."
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
        <Button isSubmit>Take in what is pasted</Button>
      </form>
      <SaidHere latest={intake.latest} way="paste" />
    </WayIn>
  );
}
