import type { JSX } from 'react';
import { nearlyFull } from '../../../core/file/room-here';
import { useMainstay } from '../../../store/use-mainstay';
import { Heard } from '../../../ui/heard';
import { nearlyFullWords } from './room-words';

/** Beside the way to a file: what is nearly full, before anything is refused. */
export function RoomNote({ id }: { readonly id: string }): JSX.Element {
  const head = useMainstay((state) => state.heads[id]);
  const response = useMainstay((state) => state.responses[id]);
  const full = head && response ? nearlyFull(head, response) : [];
  return (
    <Heard as="div">
      {full.map((one) => (
        <p key={one.of}>
          <b>{nearlyFullWords(one)}</b>
        </p>
      ))}
    </Heard>
  );
}
