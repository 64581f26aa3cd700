import './answer.css';
import { type JSX, type ReactNode, useRef, useState } from 'react';
import { useMainstay, useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Heard } from '../../../ui/heard';
import { type AnswerForm, useChosen } from './use-answer-form';

type ClearAnswerProps = {
  readonly form: AnswerForm;
  /** What stands beside it. */
  readonly children?: ReactNode;
};

type Undo = { readonly of: AnswerForm['clear']; readonly putBack: () => void };

/**
 * The way to take the answer away, far from Skip and Next, where somebody in a hurry presses twice. What
 * is cleared is said in its place, and can be put back.
 */
export function ClearAnswer({ form, children }: ClearAnswerProps): JSX.Element {
  const [cleared, setCleared] = useState<Undo | null>(null);
  const group = useRef<HTMLParagraphElement>(null);
  // What was chosen goes with the press: focus goes to the group, and the words are heard.
  const toGroup = () =>
    group.current?.closest('form')?.querySelector<HTMLElement>('input[type="radio"]')?.focus();
  const { id, item, clear } = form;
  // Of this visit: the next question stands in the same place.
  const undo = cleared?.of === clear ? cleared.putBack : null;
  const isChosen = useChosen(id, item.id) !== '';
  if (isChosen && cleared !== null) setCleared(null);
  return (
    <>
      <p className="lower pair" ref={group}>
        {children}
        <Button
          look="link"
          extra="keeps-place"
          hidden={!isChosen}
          onClick={() => {
            setCleared({ of: clear, putBack: clear() });
            toGroup();
          }}
        >
          <span>
            Clear<span className="vh"> my answer</span>
          </span>
        </Button>
      </p>
      <p className="note cleared">
        <Heard>
          {!isChosen && undo !== null && (
            <Cleared
              id={id}
              itemId={item.id}
              onForgotten={toGroup}
              onUndo={() => {
                undo();
                toGroup();
              }}
            />
          )}
        </Heard>
      </p>
    </>
  );
}

type ClearedProps = {
  readonly id: string;
  readonly itemId: string;
  readonly onUndo: () => void;
  readonly onForgotten: () => void;
};

function Cleared({ id, itemId, onUndo, onForgotten }: ClearedProps): JSX.Element {
  const store = useMainstayStore();
  const [isForgotten, setForgotten] = useState(false);
  const hasEarlier = useMainstay(
    ({ responses }) => (responses[id]?.[itemId]?.history.length ?? 0) > 0,
  );
  return (
    <>
      <b>Cleared. </b>
      <Button look="link" onClick={onUndo}>
        Undo
      </Button>{' '}
      <span>
        {hasEarlier
          ? 'Your note, your evidence and your earlier answers stay. '
          : 'Your note and your evidence stay. '}
      </span>
      {hasEarlier && (
        <Button
          look="link"
          onClick={() => {
            store.getState().earlierForgotten(id, itemId);
            setForgotten(true);
            onForgotten();
          }}
        >
          And forget earlier answers
        </Button>
      )}
      {isForgotten && !hasEarlier && <span>The earlier ones are forgotten.</span>}
    </>
  );
}
