import { type JSX, useRef, useState } from 'react';
import type { ActionInPlan } from '../../../core/action-plan/plan-order';
import type { ItemId } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import type { FirstSteps } from '../../../core/report-model/first-steps-model';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/field';

type LiftsFieldProps = {
  readonly action: ActionInPlan;
  readonly questions: FirstSteps['questions'];
  readonly onChange: (items: readonly ItemId[], said: string) => void;
};

/** Which answers the step is to lift: take one out, or choose another. */
export function LiftsField({ action, questions, onChange }: LiftsFieldProps): JSX.Element {
  const [chosen, setChosen] = useState('');
  const list = useRef<HTMLFieldSetElement>(null);
  const lifted = questions.filter(({ item }) => action.items.includes(item));
  const left = questions.filter(({ item }) => !action.items.includes(item));
  const toAdd = left.find(({ item }) => item === chosen);
  const isFull = action.items.length >= LIMITS.itemsOfOne;
  const add = () => {
    if (!toAdd || isFull) return;
    setChosen('');
    onChange([...action.items, toAdd.item], `Added ${toAdd.number}.`);
  };
  const takeOut = (item: ItemId, number: string) => {
    onChange(
      action.items.filter((other) => other !== item),
      `Took out ${number}.`,
    );
    list.current?.focus();
  };
  return (
    <fieldset className="lifts-field stack" tabIndex={-1} ref={list}>
      <legend className="label">Which answer it takes up one level</legend>
      {lifted.length > 0 && (
        <ul>
          {lifted.map(({ item, number, title }) => (
            <li key={item}>
              <span>
                <span className="qn">{number}</span> {title}
              </span>
              <Button look="link" onClick={() => takeOut(item, number)}>
                Take out <span className="vh">{number}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && !isFull && (
        <div className="add-lifted">
          <SelectField
            id={`lifts-${action.id}`}
            label={lifted.length === 0 ? 'Choose a question' : 'Another question'}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">None chosen</option>
            {left.map(({ item, number, title }) => (
              <option value={item} key={item}>
                {number} {title}
              </option>
            ))}
          </SelectField>
          <Button aria-disabled={!toAdd} onClick={add}>
            Add
          </Button>
        </div>
      )}
    </fieldset>
  );
}
