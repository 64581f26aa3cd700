import type { JSX } from 'react';
import type { Evidence, EvidenceStrength, ItemRecord } from '../../../../core/document/answer';
import type { Item, ItemId } from '../../../../core/instrument/instrument';
import { LIMITS } from '../../../../core/limits/limits';
import { useMainstayStore } from '../../../../store/use-mainstay';
import { Button } from '../../../../ui/button';
import { SelectField, TextField } from '../../../../ui/field';
import { useStoreForm } from '../../../shared/forms/use-saved-form';
import { useToday } from '../../../shared/use-today';
import { dateDoubt } from '../date-doubt';

type EvidenceFormProps = {
  /** Of the assessment. */
  readonly of: string;
  /** The item it is kept with. */
  readonly item: ItemId;
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
  const { of, item, entry, strengths, also, onChange, onChooseItems, onDone } = props;
  const store = useMainstayStore();
  const today = useToday();
  const kept = () => lineIn(store.getState().responses[of]?.[item], entry);
  const { text, choice } = useStoreForm<EntryValues>({
    key: `${of}/evidence/${item}/${entry.id}`,
    read: ({ responses }) => valuesOf(lineIn(responses[of]?.[item], entry)),
    save: ({ strength: chosen, ...words }) => {
      const strength = STRENGTHS[chosen] ?? entry.strength;
      onChange({ ...kept(), ...words, strength });
    },
  });
  const named = (name: keyof EntryValues) => ({ id: `evidence-${name}` });
  return (
    <form
      className="sheet ev stack"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <TextField
        label="What is it?"
        autoFocus
        {...named('title')}
        {...text('title', { limit: LIMITS.line })}
      />
      <TextField
        label="Where is it kept?"
        {...named('where')}
        {...text('where', { limit: LIMITS.paragraph })}
      />
      <TextField
        label="Its date"
        hint="For example September 2026"
        {...named('date')}
        {...text('date', { limit: LIMITS.name, doubt: dateDoubt(today) })}
      />
      <SelectField label="How firm is it?" {...named('strength')} {...choice('strength')}>
        {strengths.map((words, step) => (
          <option key={words} value={step}>
            {step === 0 ? 'Not said yet' : words}
          </option>
        ))}
      </SelectField>
      <TextField
        label="Who could explain it?"
        {...named('speakers')}
        {...text('speakers', { limit: LIMITS.paragraph })}
      />
      <TextField
        label="Codes it belongs to"
        hint="Outcome numbers of your own quality standard, with commas between"
        {...named('accreditationCodes')}
        {...text('accreditationCodes', { limit: LIMITS.line })}
      />
      <AlsoSupports also={also} onChoose={onChooseItems} />
      <p>
        <Button isSubmit isSlim>
          Done
        </Button>
      </p>
    </form>
  );
}

/** As it stands now: what else it supports may have changed since it was drawn. */
const lineIn = (record: ItemRecord | undefined, entry: Evidence): Evidence =>
  record?.evidence.find(({ id }) => id === entry.id) ?? entry;

function valuesOf(entry: Evidence): EntryValues {
  const { title, where, date, strength, speakers, accreditationCodes } = entry;
  return { title, where, date, strength: `${strength}`, speakers, accreditationCodes };
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
        <Button look="link" onClick={onChoose}>
          Choose questions
        </Button>
      </p>
    </fieldset>
  );
}
