import { type JSX, useState } from 'react';
import { notApplicableSet, setElsewhereWith } from '../../../core/exercise/exercise-set-up';
import { LIMITS } from '../../../core/limits/limits';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { SelectField, TextField } from '../../../ui/field';
import { Heard } from '../../../ui/heard';
import type { ExerciseFormProps } from './exercise-form-props';

/** Method 0.2: a whole function that another body does, in one step; the profile then says so too. */
export function DoneElsewhere(part: ExerciseFormProps & { readonly id: string }): JSX.Element {
  const { exercise, instrument, onChange, id } = part;
  const store = useMainstayStore();
  const [functionId, setFunctionId] = useState('');
  const [body, setBody] = useState('');
  const [problem, setProblem] = useState<'function' | 'body' | null>(null);
  const [said, setSaid] = useState('');
  const leaveOut = () => {
    const isBad = body.trim() === '' || body.length > LIMITS.line;
    const missing = functionId === '' ? 'function' : isBad ? 'body' : null;
    setProblem(missing);
    if (missing !== null) {
      document.getElementById(missing === 'function' ? 'elsewhere' : 'elsewhere-body')?.focus();
      return;
    }
    const items = setElsewhereWith(instrument, exercise, functionId);
    onChange((parts) => notApplicableSet(parts, items, { reason: 'elsewhere', detail: body }));
    const functions = store.getState().heads[id]?.profile.functions ?? {};
    store.getState().detailsChanged(id, {
      profile: { functions: { ...functions, [functionId]: { who: 'another-body', body } } },
    });
    setSaid(`${items.length === 1 ? '1 question' : `${items.length} questions`} left out.`);
    setFunctionId('');
    setBody('');
  };
  return (
    <details>
      <summary className="fold">Another body does all of one function</summary>
      <div className="stack">
        <div className="pair-fields">
          <SelectField
            id="elsewhere"
            label="Which function?"
            error={problem === 'function' ? 'Choose a function' : undefined}
            value={functionId}
            onChange={({ target }) => setFunctionId(target.value)}
          >
            <option value="">Choose one</option>
            {instrument.functions.map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            id="elsewhere-body"
            label="Which body does it here?"
            error={problem === 'body' ? 'Say who does it' : undefined}
            limit={LIMITS.line}
            value={body}
            onChange={({ target }) => setBody(target.value)}
          />
        </div>
        <p className="row">
          <Button isSlim onClick={leaveOut}>
            Leave its questions out
          </Button>
          <Heard className="note">{said}</Heard>
        </p>
      </div>
    </details>
  );
}
