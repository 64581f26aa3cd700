import { type JSX, useRef, useState } from 'react';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { LIMITS } from '../../../../core/limits/limits';
import { Button } from '../../../../ui/button';
import { Plus } from '../../../../ui/icons';
import { roomWords } from '../../../shared/room/room-words';
import { DecisionField } from './decision-field';
import { SignOffSuggestions } from './sign-off-suggestions';
import { useKeptDecisions } from './use-kept-decisions';

type DecisionEditorProps = {
  /** Of the assessment. */
  readonly id: string;
  readonly decisions: readonly string[];
  readonly suggestions: readonly string[];
  readonly onChange: (decisions: readonly string[]) => void;
};

type Fields = { decisions: { text: string }[] };

/** The decisions asked of the board, in order: written, moved and removed by buttons, saved as they change. */
export function DecisionEditor(props: DecisionEditorProps): JSX.Element {
  const { id, decisions, suggestions, onChange } = props;
  const { control, register, setFocus } = useForm<Fields>({
    defaultValues: { decisions: decisions.map((text) => ({ text })) },
  });
  const { fields, append, insert, move, remove, replace } = useFieldArray({
    control,
    name: 'decisions',
  });
  const written = useWatch({ control, name: 'decisions' }).map(({ text }) => oneLine(text));
  const [message, setMessage] = useState('');
  const [removed, setRemoved] = useState<{ at: number; text: string } | null>(null);
  const box = useRef<HTMLOListElement>(null);
  const write = (texts: readonly string[]) => replace(texts.map((text) => ({ text })));
  const rows = fields.map((field, at) => ({ id: field.id, text: written[at] ?? '' }));
  const theirs = useKeptDecisions({ id, rows, onChange, onReplace: write, box });
  const isFull = fields.length >= LIMITS.decisions;
  const room = roomWords(fields.length, LIMITS.decisions);
  const add = () => {
    if (isFull) return;
    append({ text: '' });
    setMessage('');
  };
  const moveTo = (from: number, to: number) => {
    if (to < 0 || to >= fields.length) return;
    move(from, to);
    setMessage(`Moved: now decision ${to + 1} of ${fields.length}.`);
  };
  const takeOut = (at: number) => {
    setRemoved({ at, text: written[at] ?? '' });
    setMessage(`Decision ${at + 1} removed.`);
    remove(at);
    document.getElementById('decisions-status')?.focus();
  };
  const putBack = () => {
    if (!removed) return;
    insert(removed.at, { text: removed.text }, { shouldFocus: false });
    setTimeout(() => setFocus(`decisions.${removed.at}.text`));
    setRemoved(null);
    setMessage('The decision is back.');
  };
  return (
    <section aria-label="What the board is asked to decide">
      <p className="note">They stand on page 1, in this order. One short sentence each. {room}</p>
      <ol className="decision-fields" ref={box}>
        {fields.map((field, at) => (
          <DecisionField
            key={field.id}
            at={at}
            count={fields.length}
            field={register(`decisions.${at}.text`)}
            onMove={(to) => moveTo(at, to)}
            onRemove={() => takeOut(at)}
          />
        ))}
      </ol>
      {theirs && (
        <div className="beside note" role="status">
          <p>
            The decisions were changed in another window while you typed. Yours stand. There they
            are:
          </p>
          <ol>
            {theirs.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <Button look="link" extra="fold" onClick={() => write(theirs)}>
            Use those instead
          </Button>
        </div>
      )}
      <p className="decision-status" id="decisions-status" role="status" tabIndex={-1}>
        {message}
      </p>
      <p className="row">
        <Button isSlim aria-disabled={isFull} onClick={add}>
          <Plus />
          {isFull ? `Add a decision: ${LIMITS.decisions} is the most` : 'Add a decision'}
        </Button>
        {removed && (
          <Button look="bare" isSlim onClick={putBack}>
            Put it back
          </Button>
        )}
      </p>
      <SignOffSuggestions
        suggestions={suggestions}
        written={written}
        onAdd={(text) => {
          append({ text }, { shouldFocus: false });
          setMessage('Added as the last decision.');
        }}
      />
    </section>
  );
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
