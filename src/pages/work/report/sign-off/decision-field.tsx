import type { JSX } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { LIMITS } from '../../../../core/limits/limits';
import { Button } from '../../../../ui/button';
import { TextArea } from '../../../../ui/field';

type DecisionFieldProps = {
  readonly at: number;
  readonly count: number;
  readonly field: UseFormRegisterReturn;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

/** One decision with its buttons; at either end a button stays, switched off, so that focus is never lost. */
export function DecisionField(props: DecisionFieldProps): JSX.Element {
  const { at, count, field, onMove, onRemove } = props;
  const name = `decision ${at + 1}`;
  return (
    <li>
      <TextArea
        {...field}
        id={`decision-${at}`}
        label={`Decision ${at + 1}`}
        rows={1}
        limit={LIMITS.paragraph}
        whenOver="Until it is shorter, what was kept before stays."
      />
      <p className="decision-moves">
        <Button look="bare" isSlim aria-disabled={at === 0} onClick={() => onMove(at - 1)}>
          Move up <span className="vh">{name}</span>
        </Button>
        <Button look="bare" isSlim aria-disabled={at === count - 1} onClick={() => onMove(at + 1)}>
          Move down <span className="vh">{name}</span>
        </Button>
        <Button look="bare" isSlim onClick={onRemove}>
          Remove <span className="vh">{name}</span>
        </Button>
      </p>
    </li>
  );
}
