import type { JSX } from 'react';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { Notice } from '../../../ui/notice';

type HeldHereProps = {
  /** Of this alone; of all where it is left out. */
  readonly id?: string;
};

/** What another window deleted, and this one still holds though something else stands in its place by now. */
export function HeldHere({ id }: HeldHereProps): JSX.Element {
  const held = useMainstay((state) => state.heldFromDeleted);
  const store = useMainstayStore();
  const shown = Object.entries(held).filter(([, of]) => id === undefined || of.id === id);
  return (
    <Heard as="div">
      {shown.map(([own, { name }]) => (
        <Notice key={own}>
          <p>
            <b>“{name}” was deleted in another window, and another copy of it opened there.</b> This
            window still holds it as it was.{' '}
            <Button look="link" onClick={() => store.getState().keptBeside(own)}>
              Keep it beside the other
            </Button>
          </p>
        </Notice>
      ))}
    </Heard>
  );
}
