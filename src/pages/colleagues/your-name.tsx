import type { JSX } from 'react';
import { useForm } from 'react-hook-form';
import { LIMITS } from '../../core/exchange/limits';
import type { Share } from '../../core/response/together';
import { useMainstayStore } from '../../store/use-mainstay';
import { TextField } from '../../ui/field';
import { senderWords } from './part-words';

type YourNameProps = { readonly id: string; readonly share: Share };

/** Saved while typing: said beside what is answered from then on. */
export function YourName({ id, share }: YourNameProps): JSX.Element {
  const store = useMainstayStore();
  const { register, getValues } = useForm({ defaultValues: { to: share.to } });
  const onChange = () => {
    const to = getValues('to').trim();
    store
      .getState()
      .headChanged(id, (head) => (head.share ? { share: { ...head.share, to } } : {}), 'soon');
  };
  return (
    <form className="part-section" onSubmit={(event) => event.preventDefault()}>
      <TextField
        id="your-name"
        label="Your name"
        hint={`Stands beside your answers, so that ${senderWords(share)} knows whose they are`}
        maxLength={LIMITS.name}
        autoComplete="name"
        {...register('to', { onChange })}
      />
    </form>
  );
}
