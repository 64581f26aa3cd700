import type { JSX } from 'react';
import { useForm } from 'react-hook-form';
import type { Item } from '../../core/instrument/instrument';
import type { Evidence, EvidenceStrength } from '../../core/response/answer';
import { SelectField, TextField } from '../../ui/field';

type EvidenceFormProps = {
  readonly entry: Evidence;
  readonly strengths: readonly string[];
  /** The other items it supports. */
  readonly also: readonly Item[];
  readonly onChange: (entry: Evidence) => void;
  readonly onChooseItems: () => void;
  readonly onDone: () => void;
};
type EntryValues = {
  title: string;
  where: string;
  date: string;
  strength: string;
  speakers: string;
  accreditationCodes: string;
};

const STRENGTHS: Readonly<Record<string, EvidenceStrength>> = { 0: 0, 1: 1, 2: 2, 3: 3 };

/** One line of evidence being written. Saved while typing; Done only closes it. */
export function EvidenceForm(props: EvidenceFormProps): JSX.Element {
  const { entry, strengths, also, onChange, onChooseItems, onDone } = props;
  const { title, where, date, strength, speakers, accreditationCodes } = entry;
  const { register, getValues } = useForm<EntryValues>({
    defaultValues: { title, where, date, strength: `${strength}`, speakers, accreditationCodes },
  });
  const changed = () => {
    const { strength: chosen, ...text } = getValues();
    onChange({ ...entry, ...text, strength: STRENGTHS[chosen] ?? entry.strength });
  };
  const field = (name: keyof EntryValues) => ({
    id: `evidence-${name}`,
    ...register(name, { onChange: changed }),
  });
  return (
    <form
      className="sheet ev stack"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <TextField label="What is it?" autoFocus maxLength={200} {...field('title')} />
      <TextField label="Where is it kept?" maxLength={200} {...field('where')} />
      <TextField
        label="Its date"
        hint="For example September 2026"
        maxLength={200}
        {...field('date')}
      />
      <SelectField label="How firm is it?" {...field('strength')}>
        {strengths.map((words, step) => (
          <option key={words} value={step}>
            {step === 0 ? 'Not said yet' : words}
          </option>
        ))}
      </SelectField>
      <TextField label="Who could explain it?" maxLength={500} {...field('speakers')} />
      <TextField
        label="Codes it belongs to"
        hint="Outcome numbers of your own quality standard, with commas between"
        maxLength={200}
        {...field('accreditationCodes')}
      />
      <AlsoSupports also={also} onChoose={onChooseItems} />
      <p>
        <button type="submit" className="btn slim">
          Done
        </button>
      </p>
    </form>
  );
}

type AlsoSupportsProps = { readonly also: readonly Item[]; readonly onChoose: () => void };

function AlsoSupports({ also, onChoose }: AlsoSupportsProps): JSX.Element {
  return (
    <fieldset>
      <legend className="label">It also supports</legend>
      {also.length === 0 ? (
        <p className="note">No other question yet</p>
      ) : (
        <ul className="ticks note">
          {also.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      )}
      <p className="pair">
        <button type="button" className="linklike" onClick={onChoose}>
          Choose questions
        </button>
      </p>
    </fieldset>
  );
}
