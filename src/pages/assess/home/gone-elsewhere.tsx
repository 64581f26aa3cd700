import type { JSX } from 'react';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { Notice } from '../../../ui/notice';

/** What was deleted in another window while this one had it. */
export function GoneElsewhere(): JSX.Element {
  const gone = useMainstay((state) => state.deletedElsewhere);
  const store = useMainstayStore();
  return (
    <Heard as="div">
      {Object.entries(gone).map(([id, name]) => (
        <Notice key={id}>
          <p>
            <b>“{name}” was deleted in another window.</b> This window still holds every answer of
            it.{' '}
            <Button look="link" onClick={() => store.getState().broughtBack(id)}>
              Keep it after all
            </Button>
          </p>
        </Notice>
      ))}
    </Heard>
  );
}
