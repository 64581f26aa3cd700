import { type JSX, useEffect, useRef, useState } from 'react';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { LIMITS } from '../../core/exchange/limits';
import { Plus } from '../../ui/icons';
import { DecisionField } from './decision-field';
import { Suggestions } from './suggestions';

type DecisionEditorProps = {
  readonly decisions: readonly string[];
  readonly suggestions: readonly string[];
  readonly onChange: (decisions: readonly string[]) => void;
};

type Fields = { decisions: { text: string }[] };

/** The decisions asked of the board, in order: written, moved and removed by buttons, saved as they change. */
export function DecisionEditor(props: DecisionEditorProps): JSX.Element {
  const { decisions, suggestions, onChange } = props;
  const { control, register, setFocus } = useForm<Fields>({
    defaultValues: { decisions: decisions.map((text) => ({ text })) },
  });
  const { fields, append, insert, move, remove } = useFieldArray({ control, name: 'decisions' });
  const written = useWatch({ control, name: 'decisions' }).map(({ text }) => oneLine(text));
  const [message, setMessage] = useState('');
  const [removed, setRemoved] = useState<{ at: number; text: string } | null>(null);
  useSaved(written, onChange);
  const isFull = fields.length >= LIMITS.decisions;
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
    <section aria-labelledby="decisions-heading">
      <h2 className="h3" id="decisions-heading">
        Decisions asked of the board
      </h2>
      <p className="note">They stand on page 1, in this order. One short sentence each.</p>
      <ol className="decision-fields">
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
      <p className="decision-status" id="decisions-status" role="status" tabIndex={-1}>
        {message}
      </p>
      <p className="row">
        <button className="btn slim" type="button" aria-disabled={isFull} onClick={add}>
          <Plus />
          {isFull ? `Add a decision: ${LIMITS.decisions} is the most` : 'Add a decision'}
        </button>
        {removed && (
          <button className="btn bare slim" type="button" onClick={putBack}>
            Put it back
          </button>
        )}
      </p>
      <Suggestions
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

/** Empty rows are for typing in and are not kept. */
function useSaved(
  written: readonly string[],
  onChange: (decisions: readonly string[]) => void,
): void {
  const kept = written.filter((text) => text.trim() !== '');
  const saved = useRef(kept);
  useEffect(() => {
    const isSame =
      kept.length === saved.current.length && kept.every((text, at) => text === saved.current[at]);
    if (isSame) return;
    saved.current = kept;
    onChange(kept);
  });
}
