import { type JSX, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { AssessmentHead } from '../../../../core/document/assessment';
import { LIMITS } from '../../../../core/limits/limits';
import { Button } from '../../../../ui/button';
import { ErrorSummary } from '../../../../ui/error-summary';
import { TextField } from '../../../../ui/field';
import { aDay } from '../../../shared/forms/day-check';
import type { TextOptions } from '../../../shared/forms/form-keeper';
import { useStoreForm } from '../../../shared/forms/use-saved-form';
import { type SignOffValues, signOffErrors } from './sign-off-checks';

type SignOffFormProps = {
  readonly head: AssessmentHead;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly onChange: (values: SignOffValues) => void;
  readonly onFinal: (values: SignOffValues) => void;
};

const FIELD_IDS = {
  approvedBy: 'approved-by',
  approvedOn: 'approved-on',
  nextReview: 'next-review',
} as const satisfies Record<keyof SignOffValues, string>;

const valuesOf = ({ signOff }: AssessmentHead): SignOffValues => {
  const { approvedBy, approvedOn, nextReview } = signOff;
  return { approvedBy, approvedOn, nextReview };
};

/** Who approved it, when, and when next: kept while typing. Only marking it final asks that they are there. */
export function SignOffForm({ head, today, onChange, onFinal }: SignOffFormProps): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  const [isTried, setTried] = useState(false);
  const { text, control } = useStoreForm<SignOffValues>({
    key: `${head.id}/sign-off`,
    read: ({ heads }) => valuesOf(heads[head.id] ?? head),
    save: onChange,
  });
  const values = { ...valuesOf(head), ...useWatch({ control }) };
  const found = signOffErrors(values, { today, assessedOn: head.assessedOn });
  const errors = isTried ? found : [];
  const field = (name: keyof SignOffValues, options: TextOptions) => {
    const props = text(name, options);
    const missing = errors.find((error) => error.field === name)?.message;
    return { id: FIELD_IDS[name], ...props, error: props.error ?? missing };
  };
  const markFinal = () => {
    setTried(true);
    setAttempt(attempt + 1);
    if (found.length === 0) onFinal(values);
  };
  return (
    <form
      noValidate
      className="stack after-h1"
      onSubmit={(event) => {
        event.preventDefault();
        markFinal();
      }}
    >
      <ErrorSummary
        attempt={attempt}
        errors={errors.map(({ field, message }) => ({ fieldId: FIELD_IDS[field], message }))}
      />
      <TextField
        label="Approved by"
        hint="For example the board, or Joan Achterberg for the trustees"
        {...field('approvedBy', { limit: LIMITS.name })}
      />
      <div className="pair-fields">
        <TextField type="date" label="Approved on" {...field('approvedOn', aDay())} />
        <TextField type="date" label="Next review on" {...field('nextReview', aDay())} />
      </div>
      <section className="stack after-form">
        <h3>Mark it as final</h3>
        <p className="measure">
          Then nobody changes an answer by accident: results, plan and report can still be read,
          printed and saved, and a colleague who opens the file gets it so too. The plan goes on:
          how far each step is, its owner, date and notes can change, and the report marks it. You
          can reopen it here at any time. The report then no longer says “Final”.
        </p>
        <p className="row">
          <Button look="main" isSubmit>
            Mark as final
          </Button>
        </p>
      </section>
    </form>
  );
}
