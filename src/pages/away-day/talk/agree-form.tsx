import { type JSX, useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { AgreedAnswer } from '../../../core/document/exercise';
import { isSame } from '../../../core/document/is-same';
import { LIMITS } from '../../../core/limits/limits';
import {
  type AgreeFields,
  agreedFrom,
  fieldsOf,
  MIDDLE,
  NOT_AGREED,
  needsReason,
} from '../../../core/panel/agreed-from';
import type { PanelItem } from '../../../core/panel/panel';
import { middleAnswer } from '../../../core/panel/re-vote';
import { levelInWords } from '../../../core/panel-report/spread-verdict';
import { clock } from '../../../platform/clock';
import { localDay } from '../../../store/local-day';
import { Button } from '../../../ui/button';
import { FieldError, TextArea } from '../../../ui/field';
import { fits } from '../../shared/forms/fits';
import { createDrafts, useDraft } from '../../shared/forms/use-draft';

const NO_CHOICE = 'Choose what you agreed, or that you did not agree.';
const NO_REASON = 'Write why, in a sentence. The report prints it.';

type AgreeFormProps = {
  /** The exercise. */
  readonly of: string;
  readonly item: PanelItem;
  readonly title: string;
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly onRecord: (agreed: AgreedAnswer) => void;
};

/** Begun and not recorded yet, by exercise and question. */
const DRAFTS = createDrafts<AgreeFields>();

/** What the room agreed, with its reason; or that it did not, with why. Method 3.4. */
export function AgreeForm(props: AgreeFormProps): JSX.Element {
  const { of, item, title, names, texts, onRecord } = props;
  const key = `${of}/${item.item}`;
  const { register, handleSubmit, control, formState, getValues } = useForm<AgreeFields>({
    defaultValues: DRAFTS.of(key) ?? fieldsOf(item),
  });
  const isRecorded = useRef(false);
  useDraft(DRAFTS, key, () => {
    const fields = getValues();
    return isRecorded.current || isSame(fields, fieldsOf(item)) ? null : fields;
  });
  const choice = useWatch({ control, name: 'choice' });
  const { errors } = formState;
  const isNeeded = needsReason(item, choice);
  const record = handleSubmit((fields) => {
    const agreed = agreedFrom(fields, item, localDay(clock()));
    if (agreed === null) return;
    isRecorded.current = true;
    onRecord(agreed);
  });
  const id = `agree-${item.item}`;
  const field = register('choice', { validate: (value) => value !== '' || NO_CHOICE });
  const options = optionsOf(item, names, texts);
  return (
    <form className="agree-form sheet stack" onSubmit={record} noValidate>
      <fieldset className={errors.choice ? 'fieldset err' : 'fieldset'}>
        <legend className="label">
          What did you agree? <span className="vh">{title}</span>
        </legend>
        {errors.choice && <FieldError id={id} message={errors.choice.message ?? NO_CHOICE} />}
        {options.map(({ value, name, text }) => (
          <label className="agree-choice" key={value}>
            <input
              type="radio"
              value={value}
              {...field}
              {...(errors.choice ? { 'aria-describedby': `${id}-error` } : {})}
            />
            <span>
              <b>{name}</b>
              {text !== '' && <span className="note"> {text}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <TextArea
        id={`${id}-reason`}
        label={choice === NOT_AGREED ? 'Why not?' : isNeeded ? 'Why?' : 'Why (if you like)'}
        hint={choice === NOT_AGREED ? 'Both views, in a sentence each.' : 'A sentence will do.'}
        rows={2}
        limit={LIMITS.paragraph}
        error={errors.reason?.message}
        {...register('reason', {
          validate: {
            some: (reason, all) =>
              reason.trim() !== '' || !needsReason(item, all.choice) || NO_REASON,
            fits: fits(LIMITS.paragraph),
          },
        })}
      />
      {choice !== NOT_AGREED && (
        <TextArea
          id={`${id}-evidence`}
          label="Which evidence settled it (if any)"
          rows={1}
          limit={LIMITS.paragraph}
          error={errors.evidence?.message}
          {...register('evidence', { validate: fits(LIMITS.paragraph) })}
        />
      )}
      <p>
        <Button isSubmit look="main">
          Record it
        </Button>
      </p>
    </form>
  );
}

type Option = { readonly value: string; readonly name: string; readonly text: string };

function optionsOf(
  item: PanelItem,
  names: readonly string[],
  texts: readonly string[],
): readonly Option[] {
  const middle = middleAnswer(item);
  const levels = names.map((name, level) => ({
    value: String(level),
    name,
    text: texts[level] ?? '',
  }));
  return [
    ...(middle === null
      ? []
      : [
          {
            value: MIDDLE,
            name: `The middle answer stands: ${levelInWords(names, middle.level)}`,
            text: middle.needsReason ? '' : 'The second vote came close enough.',
          },
        ]),
    ...levels,
    { value: NOT_AGREED, name: 'We did not agree', text: 'The middle answer stands, with a mark.' },
  ];
}
