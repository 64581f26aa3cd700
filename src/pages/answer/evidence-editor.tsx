import { type JSX, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Item } from '../../core/instrument/instrument';
import type { Evidence, EvidenceStrength } from '../../core/response/answer';
import { newId } from '../../platform/new-id';
import { useMainstay, useMainstayStore } from '../../store/use-mainstay';
import { SelectField, TextField } from '../../ui/field';
import { Plus } from '../../ui/icons';

type EvidenceEditorProps = {
  readonly id: string;
  readonly item: Item;
  readonly strengths: readonly string[];
};

const NONE: readonly Evidence[] = [];

const isNamed = ({ title, where, date }: Evidence) => `${title}${where}${date}`.trim() !== '';

/** The evidence held for one answer. Each entry is saved while typing; Remove can be undone until the next one. */
export function EvidenceEditor({ id, item, strengths }: EvidenceEditorProps): JSX.Element {
  const store = useMainstayStore();
  const entries = useMainstay((state) => state.responses[id]?.[item.id]?.evidence ?? NONE);
  const [editing, setEditing] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Evidence | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const change = (next: readonly Evidence[]) => store.getState().evidenceChanged(id, item.id, next);
  useEffect(() => {
    // An entry begun and left empty is no evidence.
    return () => {
      const kept = store.getState().responses[id]?.[item.id]?.evidence ?? NONE;
      if (!kept.every(isNamed)) store.getState().evidenceChanged(id, item.id, kept.filter(isNamed));
    };
  }, [store, id, item.id]);
  const addEntry = () => {
    const entry: Evidence = { id: newId(), title: '', where: '', date: '', strength: 0 };
    change([...entries, entry]);
    setEditing(entry.id);
  };
  const remove = (entry: Evidence) => {
    change(entries.filter((other) => other.id !== entry.id));
    setRemoved(entry);
    add.current?.focus();
  };
  return (
    <div className="stack">
      {entries.map((entry) =>
        entry.id === editing ? (
          <EntryForm
            key={entry.id}
            entry={entry}
            strengths={strengths}
            onChange={(next) =>
              change(entries.map((other) => (other.id === next.id ? next : other)))
            }
            onDone={() => {
              setEditing(null);
              change(entries.filter(isNamed));
              add.current?.focus();
            }}
          />
        ) : (
          <Entry
            key={entry.id}
            entry={entry}
            strengths={strengths}
            onEdit={() => setEditing(entry.id)}
            onRemove={() => remove(entry)}
          />
        ),
      )}
      <p role="status">
        {removed && (
          <>
            Removed “{removed.title || 'evidence'}”.{' '}
            <button
              type="button"
              className="linklike"
              onClick={() => {
                change([...entries, removed]);
                setRemoved(null);
                add.current?.focus();
              }}
            >
              Undo
            </button>
          </>
        )}
      </p>
      <p>
        <button type="button" className="btn slim" ref={add} onClick={addEntry}>
          <Plus />
          Add evidence
        </button>
      </p>
    </div>
  );
}

type EntryProps = {
  readonly entry: Evidence;
  readonly strengths: readonly string[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

function Entry({ entry, strengths, onEdit, onRemove }: EntryProps): JSX.Element {
  const name = entry.title || 'Evidence with no name yet';
  const details = [entry.where, entry.date, entry.strength > 0 && strengths[entry.strength]]
    .filter(Boolean)
    .join('. ');
  return (
    <div className="sheet ev">
      <p>
        <b>{name}</b>
      </p>
      <p className="note">{details}</p>
      <p className="row pair">
        <button type="button" className="linklike" onClick={onEdit} aria-label={`Change ${name}`}>
          Change
        </button>
        <button type="button" className="linklike" onClick={onRemove} aria-label={`Remove ${name}`}>
          Remove
        </button>
      </p>
    </div>
  );
}

type EntryFormProps = {
  readonly entry: Evidence;
  readonly strengths: readonly string[];
  readonly onChange: (entry: Evidence) => void;
  readonly onDone: () => void;
};
type EntryValues = { title: string; where: string; date: string; strength: string };

const STRENGTHS: Readonly<Record<string, EvidenceStrength>> = { 0: 0, 1: 1, 2: 2, 3: 3 };

function EntryForm({ entry, strengths, onChange, onDone }: EntryFormProps): JSX.Element {
  const { register, getValues } = useForm<EntryValues>({
    defaultValues: {
      title: entry.title,
      where: entry.where,
      date: entry.date,
      strength: String(entry.strength),
    },
  });
  const changed = () => {
    const { strength, ...text } = getValues();
    onChange({ ...entry, ...text, strength: STRENGTHS[strength] ?? entry.strength });
  };
  const field = (name: keyof EntryValues) => ({
    id: `evidence-${name}`,
    ...register(name, { onChange: changed }),
  });
  return (
    <form
      className="sheet ev stack"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <TextField label="What is it?" autoFocus maxLength={200} {...field('title')} />
      <TextField label="Where is it kept?" maxLength={200} {...field('where')} />
      <TextField
        label="Its date"
        hint="For example September 2026"
        maxLength={200}
        {...field('date')}
      />
      <SelectField label="How firm is it?" {...field('strength')}>
        {strengths.map((words, strength) => (
          <option key={words} value={strength}>
            {strength === 0 ? 'Not said yet' : words}
          </option>
        ))}
      </SelectField>
      <p>
        <button type="submit" className="btn slim">
          Done
        </button>
      </p>
    </form>
  );
}
