import { type JSX, useState } from 'react';
import type { Response } from '../../../core/document/response';
import type { Item } from '../../../core/instrument/instrument';
import { LIMITS } from '../../../core/limits/limits';
import { useMainstayStore } from '../../../store/use-mainstay';
import { TextArea, TextField } from '../../../ui/field';
import { useStoreForm } from '../../shared/forms/use-saved-form';

type NotesFormProps = { readonly id: string; readonly item: Item };
type Notes = { note: string; speakers: string; accreditationCodes: string };

/** Saved while typing; there is no button to forget. Codes are asked for once some are in use here. */
export function NotesForm({ id, item }: NotesFormProps): JSX.Element {
  const store = useMainstayStore();
  const { text } = useStoreForm<Notes>({
    key: `${id}/notes/${item.id}`,
    read: ({ responses }) => {
      const record = responses[id]?.[item.id];
      return {
        note: record?.note ?? '',
        speakers: record?.speakers ?? '',
        accreditationCodes: record?.accreditationCodes ?? '',
      };
    },
    save: (notes) => store.getState().notesChanged(id, item.id, notes),
  });
  const [hasCodes] = useState(() => usesCodes(store.getState().responses[id] ?? {}));
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <TextArea id="note" label="Why this level?" {...text('note', { limit: LIMITS.note })} />
      <TextField
        id="speakers"
        label="Who could speak to it?"
        {...text('speakers', { limit: LIMITS.paragraph })}
      />
      {hasCodes && (
        <TextField
          id="codes"
          label="Your own accreditation codes"
          hint="The outcome numbers of your quality standard’s workbook"
          {...text('accreditationCodes', { limit: LIMITS.line })}
        />
      )}
    </form>
  );
}

/** Whether any answer or line of evidence carries a code of a quality standard. */
const usesCodes = (response: Response): boolean =>
  Object.values(response).some(({ accreditationCodes, evidence }) =>
    [accreditationCodes, ...evidence.map((line) => line.accreditationCodes)].some(
      (codes) => codes.trim() !== '',
    ),
  );
