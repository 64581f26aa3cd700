import { type JSX, type ReactNode, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { FunctionOfInfrastructure, Instrument } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import { PRIORITY_LABELS, WHO_LABELS } from '../../../core/wording/profile-labels';
import { countWord } from '../../../core/wording/words';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { SelectField, TextField } from '../../../ui/field';
import { Heard } from '../../../ui/heard';
import type { SavedForm } from '../../shared/forms/use-saved-form';
import { Options } from './options';
import type { SetUpValues } from './set-up-values';

type FunctionsHereProps = {
  readonly id: string;
  readonly instrument: Instrument;
  readonly form: SavedForm<SetUpValues>;
};

/** Method 0.2 and 0.5: who does each function here, and how much it matters. */
export function FunctionsHere(props: FunctionsHereProps): JSX.Element {
  return (
    <section className="stack" aria-labelledby="functions-here">
      <h2 id="functions-here">Who does what here</h2>
      <p className="measure">
        Say who does each of these {countWord(props.instrument.functions.length)} in your area, and
        how much it matters there: that helps to choose what you work on first. No score changes.
      </p>
      {props.instrument.functions.map((fn) => (
        <FunctionRow key={fn.id} {...props} fn={fn} />
      ))}
    </section>
  );
}

type FunctionRowProps = FunctionsHereProps & { readonly fn: FunctionOfInfrastructure };

function FunctionRow({ id, instrument, form, fn }: FunctionRowProps): JSX.Element {
  const { text, choice, control } = form;
  const { who, body } = useWatch({ control, name: `functions.${fn.id}` });
  return (
    <fieldset className="function-row">
      <legend className="h4">{fn.name}</legend>
      <p className="note">{fn.about}</p>
      <div className="pair-fields">
        <SelectField
          id={`who-${fn.id}`}
          label={<Of fn={fn}>Who does it?</Of>}
          {...choice(`functions.${fn.id}.who`)}
        >
          <Options labels={WHO_LABELS} />
        </SelectField>
        <SelectField
          id={`priority-${fn.id}`}
          label={<Of fn={fn}>How much does it matter?</Of>}
          {...choice(`functions.${fn.id}.priority`)}
        >
          <Options labels={PRIORITY_LABELS} none={null} />
        </SelectField>
      </div>
      {(who === 'another-body' || who === 'us-with-others') && (
        <TextField
          id={`body-${fn.id}`}
          label={<Of fn={fn}>{who === 'another-body' ? 'Which body?' : 'With whom?'}</Of>}
          {...text(`functions.${fn.id}.body`, { limit: LIMITS.line })}
        />
      )}
      {who === 'another-body' && (
        <SetElsewhere id={id} instrument={instrument} fn={fn} body={body} />
      )}
    </fieldset>
  );
}

type OfProps = { readonly fn: FunctionOfInfrastructure; readonly children: ReactNode };

/** Five fields ask the same: each name says of what, for those who hear or speak it alone. */
const Of = ({ fn, children }: OfProps): JSX.Element => (
  <>
    <span>{children}</span>
    <span className="vh"> {fn.name}</span>
  </>
);

type SetElsewhereProps = Pick<FunctionRowProps, 'id' | 'instrument' | 'fn'> & {
  readonly body: string;
};

/** Offered, never done unasked: a function done well by a neighbour is not a gap for the place. */
function SetElsewhere({ id, instrument, fn, body }: SetElsewhereProps): JSX.Element {
  const store = useMainstayStore();
  const [set, setSet] = useState<number | null>(null);
  const own = instrument.items.filter((item) => item.home === fn.id);
  return (
    <div className="stack">
      <p className="small">
        If you have no part in it, its {own.length} questions can be marked “not our role here” in
        one go. Answers you have given stay.
      </p>
      <p>
        <Button isSlim onClick={() => setSet(store.getState().functionSetElsewhere(id, own, body))}>
          Mark them as not our role
        </Button>
      </p>
      <p className="note">
        <Heard>
          {set !== null &&
            `${set} questions on ${fn.name.toLowerCase()} are marked as done by ${body || 'another body'}.`}
        </Heard>
      </p>
    </div>
  );
}
