import type { JSX } from 'react';
import type { ChosenPriority } from '../../../core/document/exercise';
import { LIMITS } from '../../../core/limits/limits';
import { Button } from '../../../ui/button';
import { TextArea, TextField } from '../../../ui/field';
import { aDay } from '../../shared/forms/day-check';
import { useStoreForm } from '../../shared/forms/use-saved-form';

type Fields = Pick<ChosenPriority, 'text' | 'owner' | 'by'>;

type PriorityFormProps = {
  /** Of the assessment. */
  readonly assessment: string;
  readonly line: ChosenPriority;
  readonly place: number;
  readonly of: number;
  readonly onChange: (fields: Fields) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** One thing to do, with its owner and date; kept at every change. */
export function PriorityForm(props: PriorityFormProps): JSX.Element {
  const { assessment, line, place, of, onChange, onMove, onRemove } = props;
  const { id } = line;
  const { text } = useStoreForm<Fields>({
    key: `${assessment}/priority/${id}`,
    read: ({ heads }) => {
      const kept = heads[assessment]?.exercise?.priorities.find((other) => other.id === id);
      return { text: kept?.text ?? '', owner: kept?.owner ?? '', by: kept?.by ?? '' };
    },
    save: onChange,
  });
  const moves = [
    { by: -1, name: 'Move up', key: 'up', isEnd: place === 1 },
    { by: 1, name: 'Move down', key: 'down', isEnd: place === of },
  ] as const;
  const which = <span className="vh">priority {place}</span>;
  return (
    <li className="talk-item">
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset className="stack">
          <legend className="h3 serif">Priority {place}</legend>
          <TextArea
            id={`text-${id}`}
            label="What we will do"
            rows={2}
            {...text('text', { limit: LIMITS.paragraph })}
          />
          <div className="pair-fields">
            <TextField
              id={`owner-${id}`}
              label="Owner"
              hint="One person, by name."
              {...text('owner', { limit: LIMITS.line })}
            />
            <TextField
              id={`by-${id}`}
              label="By when"
              hint="When will you look at it again?"
              type="date"
              {...text('by', aDay())}
            />
          </div>
        </fieldset>
        <p className="row">
          {moves.map((move) => (
            <Button
              key={move.key}
              look="bare"
              isSlim
              id={`${move.key}-${id}`}
              aria-disabled={move.isEnd}
              onClick={() => !move.isEnd && onMove(move.by)}
            >
              {move.name} {which}
            </Button>
          ))}
          <Button look="bare" isSlim onClick={onRemove}>
            Remove {which}
          </Button>
        </p>
      </form>
    </li>
  );
}
