import { type JSX, useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  FEWEST_PARTNER_ITEMS,
  MOST_PARTNER_ITEMS,
  partnerItems,
} from '../../core/comparison/partner-view';
import type { Guidance, Instrument } from '../../core/instrument/instrument';
import { newCollection } from '../../core/response/new-exercise';
import { newCodeId } from '../../platform/new-code-id';
import { useMainstayStore } from '../../store/use-mainstay';

type AskPartnersProps = {
  readonly id: string;
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  /** This form goes, and the focus with it. */
  readonly onAsked: () => void;
};
type Chosen = { readonly items: string[] };

/** Which of the questions a partner can judge are asked; fixed once they are. */
export function AskPartners({ id, instrument, guidance, onAsked }: AskPartnersProps): JSX.Element {
  const store = useMainstayStore();
  const items = partnerItems(instrument, guidance);
  const { register, handleSubmit, watch } = useForm<Chosen>({
    defaultValues: { items: items.slice(0, MOST_PARTNER_ITEMS).map((item) => item.id) },
  });
  const [hasTried, setTried] = useState(false);
  const count = watch('items').length;
  const isFit = count >= FEWEST_PARTNER_ITEMS && count <= MOST_PARTNER_ITEMS;
  const error = useId();
  const ask = ({ items: chosen }: Chosen) => {
    setTried(true);
    if (!isFit) return;
    const asked = items.filter((item) => chosen.includes(item.id)).map((item) => item.id);
    store.getState().exerciseChanged(id, (parts) => ({
      ...parts,
      partners: parts.partners ?? newCollection(newCodeId(), asked),
    }));
    onAsked();
  };
  return (
    <form onSubmit={handleSubmit(ask)} noValidate className="stack ask-partners">
      <fieldset
        aria-describedby={hasTried && !isFit ? error : undefined}
        aria-invalid={hasTried && !isFit}
      >
        <legend>
          <h2>Choose six to eight questions</h2>
        </legend>
        <p className="note" role="status">
          {count} chosen. About {Math.ceil((count * SECONDS_EACH) / 60)} minutes for each partner.
        </p>
        {hasTried && !isFit && (
          <p className="error" id={error} role="alert">
            {count < FEWEST_PARTNER_ITEMS
              ? `Choose ${FEWEST_PARTNER_ITEMS - count} more: with fewer than six there is little to compare.`
              : `Leave out ${count - MOST_PARTNER_ITEMS}: more than eight is a lot to ask as a favour.`}
          </p>
        )}
        {items.map((item) => (
          <label className="tick" key={item.id}>
            <input type="checkbox" value={item.id} {...register('items')} />
            <span>{guidance.items[item.id]?.partner?.stem ?? item.stem}</span>
          </label>
        ))}
      </fieldset>
      <p className="measure">
        Partners are asked for no name and no role. What they say is shown beside your own view,
        from three answers up, and counts in no score. Once you go on, these questions are fixed.
      </p>
      <p>
        <button type="submit" className="btn main">
          Ask partners
        </button>
      </p>
    </form>
  );
}

/** Product 5.3's pace for one question. */
const SECONDS_EACH = 35;
