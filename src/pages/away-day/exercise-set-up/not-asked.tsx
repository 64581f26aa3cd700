import { type JSX, useRef, useState } from 'react';
import type { Exercise } from '../../../core/document/exercise';
import { notApplicableSet } from '../../../core/exercise/exercise-set-up';
import type { Item, ItemId } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import { Button } from '../../../ui/button';
import { SelectField, TextField } from '../../../ui/field';
import { releaseForm } from '../../../ui/held-back';
import { useStoreForm } from '../../shared/forms/use-saved-form';
import { DoneElsewhere } from './done-elsewhere';
import type { ExerciseFormProps } from './exercise-form-props';

/** Method 0.12: what is not the organisation's role is set by the facilitator, for everyone, before the start. */
export function NotAsked(part: ExerciseFormProps & { readonly id: string }): JSX.Element {
  const { exercise, instrument, onChange, id } = part;
  const picked = new Set(exercise.items);
  const items = instrument.items.filter((item) => item.naAllowed && picked.has(item.id));
  const set = items.filter((item) => exercise.notApplicable[item.id] !== undefined);
  const others = items.filter((item) => exercise.notApplicable[item.id] === undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (item: Item, why: Why | null) =>
    onChange((parts) => notApplicableSet(parts, [item.id], why));
  const askAfterAll = (item: Item) => {
    releaseForm(`${id}/left-out/${item.id}`);
    change(item, null);
    // The row that was pressed goes.
    heading.current?.focus();
  };
  return (
    <section className="stack" aria-labelledby="not-asked">
      <h2 id="not-asked" tabIndex={-1} ref={heading}>
        Not your role
      </h2>
      <p className="measure">
        If something is not your organisation’s role, leave it out for everyone now. People
        answering are not offered it. It is listed in the report with your reason.
      </p>
      <DoneElsewhere key={id} {...part} />
      {set.length > 0 && (
        <ul className="rows not-asked-list" aria-label="Left out for everyone">
          {set.map((item) => (
            <LeftOut
              key={item.id}
              of={id}
              item={item}
              exercise={exercise}
              onChange={change}
              onAskAfterAll={askAfterAll}
            />
          ))}
        </ul>
      )}
      <LeaveOut items={others} onLeaveOut={(item) => change(item, NO_REASON_YET)} />
      <p className="vh" role="status">
        {set.length === 1 ? '1 question is left out' : `${set.length} questions are left out`}
      </p>
    </section>
  );
}

type Why = Exercise['notApplicable'][ItemId];
const NO_REASON_YET: Why = { reason: 'elsewhere', detail: '' };

type LeftOutProps = {
  /** Of the assessment. */
  readonly of: string;
  readonly item: Item;
  readonly exercise: ExerciseFormProps['exercise'];
  readonly onChange: (item: Item, why: Why) => void;
  readonly onAskAfterAll: (item: Item) => void;
};

function LeftOut({ of, item, exercise, onChange, onAskAfterAll }: LeftOutProps): JSX.Element {
  const why = exercise.notApplicable[item.id] ?? NO_REASON_YET;
  const { text } = useStoreForm<{ detail: string }>({
    key: `${of}/left-out/${item.id}`,
    read: ({ heads }) => ({ detail: heads[of]?.exercise?.notApplicable[item.id]?.detail ?? '' }),
    save: ({ detail }) => onChange(item, { ...why, detail }),
  });
  return (
    <li>
      <fieldset className="stack">
        <legend>
          <b>{item.title}</b>
        </legend>
        <div className="pair-fields">
          <SelectField
            id={`reason-${item.id}`}
            label="Why it is left out"
            value={why.reason}
            onChange={({ target }) =>
              onChange(item, {
                ...why,
                reason: target.value === 'elsewhere' ? 'elsewhere' : 'not-here',
              })
            }
          >
            <option value="elsewhere">Another organisation does this here</option>
            <option value="not-here">It does not apply here</option>
          </SelectField>
          <TextField
            id={`detail-${item.id}`}
            label={why.reason === 'elsewhere' ? 'Who does it?' : 'Why not?'}
            {...text('detail', { limit: LIMITS.paragraph })}
          />
        </div>
        <p>
          <Button look="link" onClick={() => onAskAfterAll(item)}>
            Ask it after all<span className="vh">: {item.title}</span>
          </Button>
        </p>
      </fieldset>
    </li>
  );
}

type LeaveOutProps = {
  readonly items: readonly Item[];
  readonly onLeaveOut: (item: Item) => void;
};

function LeaveOut({ items, onLeaveOut }: LeaveOutProps): JSX.Element | null {
  const [chosen, setChosen] = useState('');
  const item = items.find(({ id }) => id === chosen);
  if (items.length === 0) return null;
  return (
    <details>
      <summary className="fold">Leave out a single question</summary>
      <div className="stack">
        <SelectField
          id="leave-out"
          label="Which question?"
          value={item?.id ?? ''}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">Choose one</option>
          {items.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <p>
          <Button
            isSlim
            aria-disabled={item === undefined}
            onClick={() => item && onLeaveOut(item)}
          >
            Leave it out
          </Button>
        </p>
      </div>
    </details>
  );
}
