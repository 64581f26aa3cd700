import { type JSX, useState } from 'react';
import type { ActionInPlan } from '../../core/action-plan/plan-order';
import { LIMITS } from '../../core/exchange/limits';
import type { Guidance } from '../../core/instrument/instrument';
import type { PlannedAction } from '../../core/response/plan';
import { clock } from '../../platform/clock';
import { localDay } from '../../store/local-day';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { aDay, pastDay } from '../shared/day-check';
import { useStoreForm } from '../shared/use-saved-form';

type Fields = Pick<PlannedAction, 'text' | 'area' | 'owner' | 'by' | 'cost' | 'notes'>;

type ActionFormProps = {
  /** Signed: its owner, date and notes can change, its words and facts cannot. */
  readonly isFixed: boolean;
  /** Of the assessment. */
  readonly of: string;
  readonly action: ActionInPlan;
  readonly areas: Guidance['improvementAreas'];
  readonly onChange: (fields: Fields) => void;
  readonly onArea: () => void;
};

/** The fields of one action, kept at every change. */
export function ActionForm({
  isFixed,
  of,
  action: { id },
  areas,
  onChange,
  onArea,
}: ActionFormProps): JSX.Element {
  const { text, choice } = useStoreForm<Fields>({
    key: `${of}/plan/${id}`,
    read: ({ heads }) => fieldsOf(heads[of]?.plan.actions[id], areas),
    save: onChange,
  });
  const [today] = useState(() => localDay(clock()));
  const named = (name: keyof Fields) => ({ id: `${name}-${id}` });
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      {isFixed ? (
        <p className="note">
          What it says was signed, and stays. Its owner, date and notes can change; papers print
          what was signed and mark the change.
        </p>
      ) : (
        <TextArea
          label="What you will do"
          hint="One thing, so that it is plain when it is done."
          rows={2}
          {...named('text')}
          {...text('text', { limit: LIMITS.paragraph })}
        />
      )}
      <div className="pair-fields">
        <TextField
          label="Owner"
          hint="One person, by name."
          {...named('owner')}
          {...text('owner', { limit: LIMITS.name })}
        />
        <TextField
          label="By when"
          hint="A day you can keep to."
          type="date"
          {...named('by')}
          {...text('by', { ...aDay(), doubt: pastDay(today) })}
        />
        {!isFixed && (
          <>
            <TextField
              label="Cost"
              hint="Money, or days of someone’s time."
              {...named('cost')}
              {...text('cost', { limit: LIMITS.name })}
            />
            <SelectField
              label="Improvement area"
              hint="Where in the plan it stands."
              id={`area-${id}`}
              {...choice('area', onArea)}
            >
              <option value="">None yet</option>
              {areas.map((each) => (
                <option value={each.id} key={each.id}>
                  {each.name}
                </option>
              ))}
            </SelectField>
          </>
        )}
      </div>
      <TextArea
        label="Notes"
        rows={2}
        {...named('notes')}
        {...text('notes', { limit: LIMITS.note })}
      />
    </form>
  );
}

const NO_FIELDS: Fields = { text: '', area: '', owner: '', by: '', cost: '', notes: '' };

function fieldsOf(action: PlannedAction | undefined, areas: ActionFormProps['areas']): Fields {
  if (action === undefined) return NO_FIELDS;
  const { text, owner, by, cost, notes } = action;
  const area = areas.some(({ id }) => id === action.area) ? action.area : '';
  return { text, area, owner, by, cost, notes };
}
