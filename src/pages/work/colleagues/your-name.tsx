import type { JSX } from 'react';
import type { Share } from '../../../core/document/together';
import { LIMITS } from '../../../core/limits/limits';
import { useMainstayStore } from '../../../store/use-mainstay';
import { TextField } from '../../../ui/field';
import { senderWords } from '../../shared/copies/part-words';
import { useStoreForm } from '../../shared/forms/use-saved-form';

type YourNameProps = { readonly id: string; readonly share: Share };

/** Saved while typing: said beside what is answered from then on. */
export function YourName({ id, share }: YourNameProps): JSX.Element {
  const store = useMainstayStore();
  const { text } = useStoreForm<{ to: string }>({
    key: `${id}/your-name`,
    read: ({ heads }) => ({ to: heads[id]?.share?.to ?? '' }),
    save: ({ to }) =>
      store
        .getState()
        .headChanged(
          id,
          (head) => (head.share ? { share: { ...head.share, to: to.trim() } } : {}),
          'soon',
        ),
  });
  return (
    <form className="part-section" onSubmit={(event) => event.preventDefault()}>
      <TextField
        id="your-name"
        label="Your name"
        hint={`Stands beside your answers, so that ${senderWords(share)} knows whose they are`}
        autoComplete="name"
        {...text('to', { limit: LIMITS.name })}
      />
    </form>
  );
}
