import { type JSX, useRef } from 'react';
import { isAddedSince } from '../../../core/action-plan/after-sign-off';
import { type ActionInPlan, actionsInOrder } from '../../../core/action-plan/plan-order';
import type { AssessmentHead } from '../../../core/document/assessment';
import type { PlannedAction } from '../../../core/document/plan';
import type { Guidance } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import type { FirstSteps } from '../../../core/report-model/first-steps-model';
import { Button } from '../../../ui/button';
import { SelectField, TextArea, TextField } from '../../../ui/field';
import { releaseForm } from '../../../ui/held-back';
import { useStoreForm } from '../../shared/forms/use-saved-form';
import { LiftsField } from './lifts-field';
import type { PlanWork } from './use-plan-work';

type Fields = Pick<PlannedAction, 'text' | 'area' | 'cost' | 'notes'>;

type StepFormProps = {
  readonly head: AssessmentHead;
  /** Its id in the plan. */
  readonly step: string;
  readonly areas: Guidance['improvementAreas'];
  readonly questions: FirstSteps['questions'];
  readonly work: PlanWork;
};

/** Everything about a step but who and by when, kept at every change; and its place, or away with it. */
export function StepForm({ head, step, areas, questions, work }: StepFormProps): JSX.Element {
  const action = actionsInOrder(head.plan).find(({ id }) => id === step);
  const isFixed = head.signOff.isFinal && !isAddedSince(head.signed, step);
  const remove = (action: ActionInPlan) => {
    const ids = actionsInOrder(head.plan).map(({ id }) => id);
    releaseForm(`${head.id}/plan/${step}`);
    for (const key of [step, ...action.items]) releaseForm(`${head.id}/who/${key}`);
    work.remove({ action, before: ids[ids.indexOf(step) + 1] ?? null });
  };
  return (
    <div className="stack">
      <StepText of={head.id} step={step} isFixed={isFixed} areas={areas} work={work} />
      {action && !isFixed && (
        <LiftsField
          action={action}
          questions={questions}
          onChange={(items, said) => {
            work.change(step, { items }, 'now');
            work.focusAnd('', said);
          }}
        />
      )}
      {action && !isFixed && (
        <p className="row">
          <Button isSlim id={`up-${step}`} onClick={() => work.step(step, -1)}>
            Move up
          </Button>
          <Button isSlim id={`down-${step}`} onClick={() => work.step(step, 1)}>
            Move down
          </Button>
          <Button look="bare" isSlim onClick={() => remove(action)}>
            Take it out of the plan
          </Button>
        </p>
      )}
    </div>
  );
}

type StepTextProps = Omit<StepFormProps, 'head' | 'questions'> & {
  /** Of the assessment. */
  readonly of: string;
  /** Signed: its notes can change, its words and facts cannot. */
  readonly isFixed: boolean;
};

function StepText({ of, step, isFixed, areas, work }: StepTextProps): JSX.Element {
  // Another window may take it out: what it said until then stands in the fields.
  const last = useRef<PlannedAction>(undefined);
  const { text, choice } = useStoreForm<Fields>({
    key: `${of}/plan/${step}`,
    read: ({ heads }) => {
      last.current = heads[of]?.plan.actions[step] ?? last.current;
      return fieldsOf(last.current, areas);
    },
    save: (fields) => work.change(step, fields, 'soon'),
  });
  const named = (name: keyof Fields) => ({ id: `${name}-${step}` });
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      {isFixed ? (
        <p className="note">What it says was signed, and stays. Its notes can change.</p>
      ) : (
        <>
          <TextArea
            label="The step"
            hint="One thing, so that it is plain when it is done."
            rows={2}
            {...named('text')}
            {...text('text', { limit: LIMITS.paragraph })}
          />
          <div className="pair-fields">
            <TextField
              label="Cost"
              hint="Money, or days of someone’s time."
              {...named('cost')}
              {...text('cost', { limit: LIMITS.name })}
            />
            <SelectField
              label="Improvement area"
              hint="Under which it stands in the report."
              {...named('area')}
              {...choice('area')}
            >
              <option value="">None</option>
              {areas.map(({ id, name }) => (
                <option value={id} key={id}>
                  {name}
                </option>
              ))}
            </SelectField>
          </div>
        </>
      )}
      <TextArea
        label="Notes"
        rows={2}
        {...named('notes')}
        {...text('notes', { limit: LIMITS.note })}
      />
    </form>
  );
}

const NO_FIELDS: Fields = { text: '', area: '', cost: '', notes: '' };

function fieldsOf(action: PlannedAction | undefined, areas: StepFormProps['areas']): Fields {
  if (action === undefined) return NO_FIELDS;
  const { text, cost, notes } = action;
  const area = areas.some(({ id }) => id === action.area) ? action.area : '';
  return { text, area, cost, notes };
}
