import { type JSX, useState } from 'react';
import { useForm } from 'react-hook-form';
import { LIMITS } from '../../core/exchange/limits';
import type { SignOff } from '../../core/response/sign-off';
import { ErrorSummary } from '../../ui/error-summary';
import { TextField } from '../../ui/field';
import { type SignOffError, type SignOffValues, signOffErrors } from './sign-off-checks';

type SignOffFormProps = {
  readonly signOff: SignOff;
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

/** Beyond what anyone means, and what a file takes. */
const LAST_DAY = '9999-12-31';

/** Who approved it, when, and when next: kept while typing. Only marking it final asks that they are there. */
export function SignOffForm({ signOff, today, onChange, onFinal }: SignOffFormProps): JSX.Element {
  const { approvedBy, approvedOn, nextReview } = signOff;
  const { register, getValues } = useForm<SignOffValues>({
    defaultValues: { approvedBy, approvedOn, nextReview },
  });
  const [attempt, setAttempt] = useState(0);
  const [errors, setErrors] = useState<readonly SignOffError[]>([]);
  const messageFor = (field: keyof SignOffValues) =>
    errors.find((error) => error.field === field)?.message;
  const changed = () => {
    const values = getValues();
    onChange(values);
    if (errors.length > 0) setErrors(signOffErrors(values, today));
  };
  const markFinal = () => {
    const values = getValues();
    const found = signOffErrors(values, today);
    setErrors(found);
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
        id={FIELD_IDS.approvedBy}
        label="Approved by"
        hint="For example the board, or Joan Achterberg for the trustees"
        maxLength={LIMITS.name}
        error={messageFor('approvedBy')}
        {...register('approvedBy', { onChange: changed })}
      />
      <div className="pair-fields">
        <TextField
          id={FIELD_IDS.approvedOn}
          type="date"
          label="Approved on"
          max={LAST_DAY}
          error={messageFor('approvedOn')}
          {...register('approvedOn', { onChange: changed })}
        />
        <TextField
          id={FIELD_IDS.nextReview}
          type="date"
          label="Next review on"
          max={LAST_DAY}
          error={messageFor('nextReview')}
          {...register('nextReview', { onChange: changed })}
        />
      </div>
      <section className="stack after-form">
        <h2>Mark it as final</h2>
        <p className="measure">
          Then nobody changes an answer by accident: results, gaps, plan, evidence and report can
          still be read, printed and saved, and a colleague who opens the file gets it read-only
          too. You can reopen it here at any time. The report then no longer says “Final”.
        </p>
        <p className="row">
          <button className="btn main" type="submit">
            Mark as final
          </button>
        </p>
      </section>
    </form>
  );
}
