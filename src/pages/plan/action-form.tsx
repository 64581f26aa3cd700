import type { JSX } from 'react';
import type { ActionInPlan } from '../../core/action-plan/plan-changes';
import { LIMITS } from '../../core/exchange/limits';
import type { Guidance } from '../../core/instrument/instrument';
import type { PlannedAction } from '../../core/response/plan';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { useSavedForm } from '../shared/use-saved-form';

type Fields = Pick<PlannedAction, 'text' | 'area' | 'owner' | 'by' | 'cost' | 'notes'>;

type ActionFormProps = {
  readonly action: ActionInPlan;
  readonly areas: Guidance['improvementAreas'];
  readonly onChange: (fields: Fields) => void;
  readonly onArea: () => void;
};

/** The fields of one action, kept at every change. */
export function ActionForm({ action, areas, onChange, onArea }: ActionFormProps): JSX.Element {
  const { id, text, owner, by, cost, notes } = action;
  const area = areas.some((known) => known.id === action.area) ? action.area : '';
  const { register, save } = useSavedForm<Fields>({ text, area, owner, by, cost, notes }, onChange);
  const saved = (name: keyof Fields) => ({
    id: `${name}-${id}`,
    ...register(name, { onChange: save }),
  });
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <TextArea
        label="What you will do"
        hint="One thing, so that it is plain when it is done."
        rows={2}
        maxLength={LIMITS.paragraph}
        {...saved('text')}
      />
      <div className="pair-fields">
        <TextField
          label="Owner"
          hint="One person, by name."
          maxLength={LIMITS.name}
          {...saved('owner')}
        />
        <TextField label="By when" hint="A day you can keep to." type="date" {...saved('by')} />
        <TextField
          label="Cost"
          hint="Money, or days of someone’s time."
          maxLength={LIMITS.name}
          {...saved('cost')}
        />
        <SelectField
          label="Improvement area"
          hint="Where in the plan it stands."
          id={`area-${id}`}
          {...register('area', {
            onChange: () => {
              save();
              onArea();
            },
          })}
        >
          <option value="">None yet</option>
          {areas.map((each) => (
            <option value={each.id} key={each.id}>
              {each.name}
            </option>
          ))}
        </SelectField>
      </div>
      <TextArea label="Notes" rows={2} maxLength={LIMITS.note} {...saved('notes')} />
    </form>
  );
}
