import { type JSX, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Item } from '../../core/instrument/instrument';
import { useMainstayStore } from '../../store/use-mainstay';
import { TextArea, TextField } from '../../ui/field';

type NotesFormProps = { readonly id: string; readonly item: Item };
type Notes = { note: string; speakers: string; accreditationCodes: string };

/** Saved while typing; there is no button to forget. */
export function NotesForm({ id, item }: NotesFormProps): JSX.Element {
  const store = useMainstayStore();
  const [kept] = useState((): Notes => {
    const record = store.getState().responses[id]?.[item.id];
    return {
      note: record?.note ?? '',
      speakers: record?.speakers ?? '',
      accreditationCodes: record?.accreditationCodes ?? '',
    };
  });
  const { register, getValues } = useForm<Notes>({ defaultValues: kept });
  const onChange = () => store.getState().notesChanged(id, item.id, getValues());
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <TextArea
        id="note"
        label="Why this level?"
        maxLength={10_000}
        {...register('note', { onChange })}
      />
      <TextField
        id="speakers"
        label="Who could speak to it?"
        maxLength={500}
        {...register('speakers', { onChange })}
      />
      <TextField
        id="codes"
        label="Your own accreditation codes"
        hint="If you hold a quality standard’s workbook, its outcome numbers"
        maxLength={200}
        {...register('accreditationCodes', { onChange })}
      />
    </form>
  );
}
