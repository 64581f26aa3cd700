import type { JSX } from 'react';
import { useWatch } from 'react-hook-form';
import { LIMITS } from '../../../core/limits/limits';
import { GIVES_LABELS } from '../../../core/wording/profile-labels';
import { WEAKER_ONE } from '../../../core/wording/public-bodies';
import { Choice } from '../../../ui/choice';
import { FieldError, SelectField, TextField } from '../../../ui/field';
import type { SavedForm } from '../../shared/forms/use-saved-form';
import { Options } from './options';
import { BODY_ROWS, type BodyRow, MOST_MAIN, type SetUpValues } from './set-up-values';

type PartProps = { readonly form: SavedForm<SetUpValues> };
/** `isAsked`: some question is about such bodies. */
type PublicBodiesProps = PartProps & { readonly isAsked: boolean };

const CHANGES = { merging: 'It will be merged or replaced', ending: 'It will end' } as const;

/** Up to six, a row each as they are filled in; three of them may be main ones. */
export function PublicBodies({ form, isAsked }: PublicBodiesProps): JSX.Element {
  const bodies = useWatch({ control: form.control, name: 'bodies' });
  const main = useWatch({ control: form.control, name: 'mainBodies' }) ?? [];
  const last = BODY_ROWS.findLastIndex((row) => bodies[row]?.name.trim() !== '');
  const tooMany = main.length > MOST_MAIN;
  return (
    <section className="stack" aria-labelledby="public-bodies">
      <h2 id="public-bodies">Public bodies you deal with</h2>
      <p className="measure">
        Councils, NHS bodies, the police and the like, six at most. Tick your main ones, up to
        three. The report names them
        {isAsked
          ? `, and marks answers that rest on one about to go. Questions about them say: “${WEAKER_ONE}”`
          : '.'}
      </p>
      {tooMany && (
        <FieldError
          id="main-bodies"
          message="More than three are ticked as main. The first three are kept. Untick those you can do without."
        />
      )}
      {BODY_ROWS.slice(0, last + 2).map((row, at) => (
        <Body key={row} row={row} at={at} form={form} change={bodies[row]?.change ?? ''} />
      ))}
    </section>
  );
}

type BodyProps = PartProps & {
  readonly row: BodyRow;
  readonly at: number;
  readonly change: SetUpValues['bodies'][BodyRow]['change'];
};

function Body({ row, at, change, form: { text, choice } }: BodyProps): JSX.Element {
  return (
    <fieldset className="function-row">
      <legend className="h4">Public body {at + 1}</legend>
      <div className="pair-fields">
        <div className="across">
          <TextField
            id={`${row}-name`}
            label={<Of at={at}>Its name</Of>}
            {...text(`bodies.${row}.name`, { limit: LIMITS.name })}
          />
        </div>
        <SelectField
          id={`${row}-gives`}
          label={<Of at={at}>What comes from it?</Of>}
          {...choice(`bodies.${row}.gives`)}
        >
          <Options labels={GIVES_LABELS} />
        </SelectField>
        <SelectField
          id={`${row}-change`}
          label={<Of at={at}>Is it about to go?</Of>}
          {...choice(`bodies.${row}.change`)}
        >
          <Options labels={CHANGES} none="Not that we know" />
        </SelectField>
        {change !== '' && (
          <div className="beneath">
            <TextField
              id={`${row}-when`}
              label={<Of at={at}>When?</Of>}
              {...text(`bodies.${row}.when`, { limit: LIMITS.name })}
            />
          </div>
        )}
      </div>
      <Choice type="checkbox" value={row} {...choice('mainBodies')}>
        <Of at={at}>One of our main ones</Of>
      </Choice>
    </fieldset>
  );
}

/** Several fields ask the same: each name says of which body. */
const Of = ({ at, children }: { readonly at: number; readonly children: string }): JSX.Element => (
  <>
    <span>{children}</span>
    <span className="vh">, public body {at + 1}</span>
  </>
);
