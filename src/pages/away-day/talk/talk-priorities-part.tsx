import { type JSX, useEffect, useRef, useState } from 'react';
import type { ChosenPriority } from '../../../core/document/exercise';
import { prioritiesChosen } from '../../../core/exercise/exercise-changes';
import type { ItemId } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import { countWord, plural, upperFirst } from '../../../core/wording/words';
import { newId } from '../../../platform/new-id';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { releaseForm } from '../../../ui/held-back';
import { Plus } from '../../../ui/icons';
import { roomWords } from '../../shared/room/room-words';
import { PriorityForm } from './priority-form';
import { howManyWords, withLineMoved } from './priority-list';
import { TakePriorities } from './take-priorities';
import type { TalkScene } from './talk-scene';
import { TalkSuggestions } from './talk-suggestions';
import { useExerciseChange } from './use-exercise-change';

type Lines = readonly ChosenPriority[];

/** Three to five things to do, each with an owner and a date, in the room's order. */
export function TalkPrioritiesPart(scene: TalkScene): JSX.Element {
  const { head, exercise } = scene;
  const { priorities } = exercise;
  const change = useExerciseChange(head.id);
  const [removed, setRemoved] = useState<ChosenPriority | null>(null);
  const isFull = priorities.length >= LIMITS.priorities;
  const room = roomWords(priorities.length, LIMITS.priorities);
  const focusOn = useRef('');
  const status = useRef<HTMLElement>(null);
  const changeLines = (make: (lines: Lines) => Lines) =>
    change((before) => prioritiesChosen(before, make(before.priorities)));
  // A row that has moved in the page, or just come, loses or lacks the focus.
  useEffect(() => {
    if (focusOn.current !== '') document.getElementById(focusOn.current)?.focus();
    focusOn.current = '';
  });
  const add = (text: string, item: ItemId | null) => {
    const line: ChosenPriority = { id: newId(), text, item, owner: '', by: '' };
    focusOn.current = `${text === '' ? 'text' : 'owner'}-${line.id}`;
    setRemoved(null);
    changeLines((lines) => (lines.length < LIMITS.priorities ? [...lines, line] : lines));
  };
  const remove = (line: ChosenPriority) => {
    releaseForm(`${head.id}/priority/${line.id}`);
    changeLines((lines) => lines.filter(({ id }) => id !== line.id));
    setRemoved(line);
    status.current?.focus();
  };
  const putBack = (line: ChosenPriority) => {
    focusOn.current = `text-${line.id}`;
    setRemoved(null);
    changeLines((lines) => [...lines, line]);
  };
  return (
    <>
      <p className="measure talk-lead">
        What will you do, who looks after it, and by when? What you write is kept as you write it,
        and stands on the wall at once.
      </p>
      <Heard as="p" focusRef={status} className="priority-status">
        {removed !== null && (
          <>
            Removed “{removed.text || 'an empty line'}”.{' '}
            <Button look="link" onClick={() => putBack(removed)}>
              Put it back
            </Button>{' '}
          </>
        )}
        {priorities.length > 0 &&
          `${upperFirst(countWord(priorities.length))} ${plural(priorities.length, 'priority', 'priorities')}. `}
        {howManyWords(priorities.length)}
      </Heard>
      <ol className="talk-list">
        {priorities.map((line, at) => (
          <PriorityForm
            key={line.id}
            assessment={head.id}
            line={line}
            place={at + 1}
            of={priorities.length}
            onChange={(fields) =>
              changeLines((lines) =>
                lines.map((other) => (other.id === line.id ? { ...other, ...fields } : other)),
              )
            }
            onMove={(by) => {
              focusOn.current = `${by < 0 ? 'up' : 'down'}-${line.id}`;
              changeLines((lines) => withLineMoved(lines, line.id, by));
            }}
            onRemove={() => remove(line)}
          />
        ))}
      </ol>
      <p>
        <Button aria-disabled={isFull} onClick={() => !isFull && add('', null)}>
          <Plus />
          {isFull
            ? `Add one in your own words: ${LIMITS.priorities} is the most`
            : 'Add one in your own words'}
        </Button>
      </p>
      {room !== '' && (
        <p className="note" role="status">
          {room}
        </p>
      )}
      <TakePriorities scene={scene} />
      {!isFull && <TalkSuggestions scene={scene} onAdd={add} />}
    </>
  );
}
