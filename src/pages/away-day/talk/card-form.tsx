import { type JSX, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { ShowOfCards } from '../../../core/document/exercise';
import { cardsCounted } from '../../../core/exercise/exercise-changes';
import type { ItemId } from '../../../core/instrument/instrument';
import { Button } from '../../../ui/button';
import { FieldError } from '../../../ui/field';
import { Heard } from '../../../ui/heard';
import { type CardFields, type CardHolders, cardFieldsOf, countCards } from './card-counts';
import { useExerciseChange } from './use-exercise-change';

type CardFormProps = {
  readonly id: string;
  readonly item: ItemId;
  readonly title: string;
  readonly names: readonly string[];
  readonly cards: ShowOfCards | undefined;
  readonly holders: CardHolders;
};

type Said = { readonly isProblem: boolean; readonly text: string };

/** The cards of one question, checked against the room before they are kept. */
export function CardForm({ id, item, title, names, cards, holders }: CardFormProps): JSX.Element {
  const change = useExerciseChange(id);
  const { register, handleSubmit, reset } = useForm<CardFields>({
    defaultValues: cardFieldsOf(cards),
  });
  const [said, setSaid] = useState<Said | null>(null);
  const keeper = useRef<HTMLButtonElement>(null);
  const keep = handleSubmit((fields) => {
    const counted = countCards(fields, holders);
    setSaid({ isProblem: !counted.ok, text: counted.ok ? counted.note : counted.problem });
    if (counted.ok) change((exercise) => cardsCounted(exercise, item, counted.cards));
  });
  const takeBack = () => {
    change((exercise) => cardsCounted(exercise, item, null));
    reset(cardFieldsOf(undefined));
    setSaid({ isProblem: false, text: 'Taken back.' });
    // The button that was pressed goes.
    keeper.current?.focus();
  };
  const fieldId = (which: number) => `cards-${item}-${which}`;
  const problem = said?.isProblem ? said.text : undefined;
  const columns = [...names, 'Don’t know'];
  return (
    <li className="talk-item">
      <form onSubmit={keep} noValidate>
        <fieldset className={problem ? 'fieldset err' : 'fieldset'}>
          <legend className="h3 serif">{title}</legend>
          {problem && <FieldError id={fieldId(0)} message={problem} />}
          <div className="card-fields">
            {columns.map((name, at) => (
              <div key={name}>
                <label className="label" htmlFor={fieldId(at)}>
                  {name}
                </label>
                <input
                  className="field"
                  id={fieldId(at)}
                  inputMode="numeric"
                  autoComplete="off"
                  {...(problem
                    ? { 'aria-invalid': true, 'aria-describedby': `${fieldId(0)}-error` }
                    : {})}
                  {...register(at === names.length ? 'dontKnow' : `levels.${at}`)}
                />
              </div>
            ))}
          </div>
        </fieldset>
        <p className="row">
          <Button isSubmit isSlim ref={keeper}>
            {cards ? 'Keep the new count' : 'Keep this count'}{' '}
            <span className="vh">for {title}</span>
          </Button>
          {cards && (
            <Button look="bare" isSlim onClick={takeBack}>
              Take it back <span className="vh">for {title}</span>
            </Button>
          )}
          <Heard>{said && !said.isProblem && said.text}</Heard>
        </p>
      </form>
    </li>
  );
}
