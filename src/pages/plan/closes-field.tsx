import { type JSX, useRef, useState } from 'react';
import type { ActionInPlan } from '../../core/action-plan/plan-order';
import { LIMITS } from '../../core/exchange/limits';
import type { ItemId } from '../../core/instrument/instrument';
import type { PlanRow } from '../../core/report/plan-model';
import type { PriorityRow } from '../../core/report/report-model';
import { SelectField } from '../../ui/field';

type ClosesFieldProps = {
  readonly action: ActionInPlan;
  readonly closes: PlanRow['closes'];
  /** Every gap, the largest first. */
  readonly gaps: readonly PriorityRow[];
  readonly onChange: (items: readonly ItemId[], said: string) => void;
};

/** Which gaps the action is to close: take one out, or choose another. */
export function ClosesField({ action, closes, gaps, onChange }: ClosesFieldProps): JSX.Element {
  const [chosen, setChosen] = useState('');
  const list = useRef<HTMLFieldSetElement>(null);
  const left = gaps.filter(({ item }) => !action.items.includes(item));
  const toAdd = left.find(({ item }) => item === chosen);
  const isFull = action.items.length >= LIMITS.itemsOfOne;
  const add = () => {
    if (!toAdd || isFull) return;
    setChosen('');
    onChange([...action.items, toAdd.item], `Added “${toAdd.title}”.`);
  };
  const takeOut = (item: ItemId, title: string) => {
    onChange(
      action.items.filter((other) => other !== item),
      `Took out “${title}”.`,
    );
    list.current?.focus();
  };
  return (
    <fieldset className="closes-field stack" tabIndex={-1} ref={list}>
      <legend className="label">Which gaps it closes</legend>
      {closes.length > 0 && (
        <ul>
          {closes.map(({ item, title, levelWords, targetWords }) => (
            <li key={item}>
              <span>
                {title}{' '}
                <span className="soft small">
                  {levelWords} to {targetWords}
                </span>
              </span>
              <button type="button" className="linklike fold" onClick={() => takeOut(item, title)}>
                Take out <span className="vh">{title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && !isFull && (
        <div className="add-gap">
          <SelectField
            id={`gap-${action.id}`}
            label={closes.length === 0 ? 'Choose a gap' : 'Another gap'}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">None chosen</option>
            {left.map(({ item, title, sectionName }) => (
              <option value={item} key={item}>
                {title} ({sectionName})
              </option>
            ))}
          </SelectField>
          <button type="button" className="btn" aria-disabled={!toAdd} onClick={add}>
            Add
            <span className="vh"> this gap</span>
          </button>
        </div>
      )}
    </fieldset>
  );
}
