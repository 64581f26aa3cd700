import type { JSX } from 'react';
import { useWatch } from 'react-hook-form';
import type { Target, Targets } from '../../../../core/document/assessment';
import { LEVELS, type Level } from '../../../../core/instrument/instrument';
import { LIMITS } from '../../../../core/limits/limits';
import { lowerFirst } from '../../../../core/wording/words';
import { Button } from '../../../../ui/button';
import { SelectField, TextArea } from '../../../../ui/field';
import { asOwnAct } from '../../../shared/forms/form-keeper';
import { useStoreForm } from '../../../shared/forms/use-saved-form';

type TargetFormProps = {
  /** Of the assessment. */
  readonly of: string;
  /** Starts the ids of its fields. */
  readonly id: string;
  /** What the target is for, for those who hear the form without seeing its row. */
  readonly name: string;
  /** The target of its own, if it has one. */
  readonly ownIn: (targets: Targets) => Target | undefined;
  /** What holds when there is no target of its own. */
  readonly fallback: Level;
  readonly fallbackName: string;
  readonly levels: readonly string[];
  readonly onSet: (target: Target | null) => void;
};

type Fields = { level: string; reason: string };

const levelOf = (value: string): Level => LEVELS.find((level) => String(level) === value) ?? 0;

/** A target and its reason, saved as they are changed. A lower target is asked for a reason, never refused. */
export function TargetForm(props: TargetFormProps): JSX.Element {
  const { of, id, name, ownIn, fallback, fallbackName, levels, onSet } = props;
  const { text, choice, control } = useStoreForm<Fields>({
    key: `${of}/${id}`,
    read: ({ heads }) => {
      const targets = heads[of]?.targets;
      const own = targets && ownIn(targets);
      return { level: String(own?.level ?? fallback), reason: own?.reason ?? '' };
    },
    save: (values) => {
      const isOwn = values.level !== String(fallback) || values.reason.trim() !== '';
      onSet(isOwn ? { level: levelOf(values.level), reason: values.reason } : null);
    },
  });
  const [level, reason] = useWatch({ control, name: ['level', 'reason'] });
  const aim = levelOf(level);
  const isReset = aim === fallback && reason.trim() === '';
  const undo = () => {
    if (!isReset) asOwnAct(() => onSet(null));
  };
  return (
    <fieldset className="target-form">
      <legend className="vh">Target for {name}</legend>
      <SelectField id={`${id}-level`} label="Aim for" {...choice('level')}>
        {levels.map((words, step) => (
          <option value={step} key={words}>
            {words}
          </option>
        ))}
      </SelectField>
      <TextArea
        id={`${id}-reason`}
        label={aim < fallback ? 'Why is this enough here?' : 'Why this target (if you like)'}
        {...(aim < fallback
          ? { hint: `Lower than ${fallbackName}, which can be a good choice. The report says why.` }
          : {})}
        rows={1}
        {...text('reason', { limit: LIMITS.paragraph })}
      />
      <Button look="bare" isSlim aria-disabled={isReset} onClick={undo}>
        {isReset ? 'Uses' : 'Use'} {fallbackName} ({lowerFirst(levels[fallback] ?? '')})
      </Button>
    </fieldset>
  );
}
