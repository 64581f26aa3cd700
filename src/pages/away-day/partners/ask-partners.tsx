import { type JSX, useId, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  FEWEST_PARTNER_ITEMS,
  MOST_PARTNER_ITEMS,
  partnerItems,
} from '../../../core/comparison/partner-view';
import { isSame } from '../../../core/document/is-same';
import { newCollection } from '../../../core/exercise/new-exercise';
import { FEWEST_PARTNERS } from '../../../core/exercise/partners-reveal';
import type { Guidance, Instrument } from '../../../core/instrument/instrument';
import { minutesToAllow } from '../../../core/instrument/reading-time';
import { DATE_PATTERN } from '../../../core/limits/format';
import { LIMITS } from '../../../core/limits/limits';
import { countWord, plural } from '../../../core/wording/words';
import { newCodeId } from '../../../platform/new-code-id';
import { useMainstayStore } from '../../../store/use-mainstay';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { TextField } from '../../../ui/field';
import { createDrafts, useDraft } from '../../shared/forms/use-draft';

type AskPartnersProps = {
  readonly id: string;
  readonly instrument: Instrument;
  readonly guidance: Guidance;
  /** This form goes, and the focus with it. */
  readonly onAsked: () => void;
};
type Chosen = { readonly items: string[]; readonly expected: string; readonly closesOn: string };

const DRAFTS = createDrafts<Chosen>();

/** "six to eight questions". */
const rangeWords = (fewest: number, most: number): string =>
  `${fewest === most ? '' : `${countWord(fewest)} to `}${countWord(most)} ${plural(most, 'question')}`;

/** Which of the questions a partner can judge are asked; fixed once they are. */
export function AskPartners({ id, instrument, guidance, onAsked }: AskPartnersProps): JSX.Element {
  const store = useMainstayStore();
  const items = partnerItems(instrument, guidance);
  const suggested = items.slice(0, MOST_PARTNER_ITEMS).map((item) => item.id);
  const isAsked = useRef(false);
  const { register, handleSubmit, watch, getValues } = useForm<Chosen>({
    defaultValues: DRAFTS.of(id) ?? { items: suggested, expected: '', closesOn: '' },
  });
  useDraft(DRAFTS, id, () => {
    const now = getValues();
    const isBegun = `${now.expected}${now.closesOn}` !== '' || !isSame(now.items, suggested);
    return isBegun && !isAsked.current ? now : null;
  });
  const [hasTried, setTried] = useState(false);
  const chosen = watch('items');
  const count = chosen.length;
  const minutes = minutesToAllow(chosen.flatMap((item) => guidance.items[item]?.partner ?? []));
  // A set may have fewer that a partner can judge: then all of them are asked.
  const fewest = Math.min(FEWEST_PARTNER_ITEMS, items.length);
  const most = Math.min(MOST_PARTNER_ITEMS, items.length);
  const isFit = count >= fewest && count <= MOST_PARTNER_ITEMS;
  const error = useId();
  const [expectedError, setExpectedError] = useState<string>();
  const [dayError, setDayError] = useState<string>();
  const ask = ({ items: chosen, expected, closesOn }: Chosen) => {
    setTried(true);
    const expectedCount = expectedIn(expected);
    const isDay = DATE_PATTERN.test(closesOn) && closesOn !== '';
    setExpectedError(expectedCount === null ? EXPECTED_ERROR : undefined);
    setDayError(isDay ? undefined : DAY_ERROR);
    const wrong = expectedCount === null ? 'partners-expected' : isDay ? '' : 'partners-close';
    if (wrong !== '') document.getElementById(wrong)?.focus();
    if (!isFit || expectedCount === null || !isDay) return;
    const asked = items.filter((item) => chosen.includes(item.id)).map((item) => item.id);
    store.getState().exerciseChanged(id, (parts) => ({
      ...parts,
      partners: parts.partners ?? {
        ...newCollection(newCodeId(), asked),
        ...{ expectedCount, closesOn },
      },
    }));
    isAsked.current = true;
    onAsked();
  };
  return (
    <form onSubmit={handleSubmit(ask)} noValidate className="stack ask-partners">
      <fieldset
        aria-describedby={hasTried && !isFit ? error : undefined}
        aria-invalid={hasTried && !isFit}
      >
        <legend>
          <h2>Choose {rangeWords(fewest, most)}</h2>
        </legend>
        <p className="note" role="status">
          {count} chosen. {minutes.low} to {minutes.high} minutes for each partner.
        </p>
        {hasTried && !isFit && (
          <p className="error" id={error} role="alert">
            {count < fewest
              ? `Choose ${fewest - count} more: with fewer than ${countWord(fewest)} there is little to compare.`
              : `Leave out ${count - MOST_PARTNER_ITEMS}: more than ${countWord(MOST_PARTNER_ITEMS)} is a lot to ask as a favour.`}
          </p>
        )}
        {items.map((item) => (
          <Choice key={item.id} type="checkbox" value={item.id} {...register('items')}>
            <span>{guidance.items[item.id]?.partner?.stem ?? item.stem}</span>
          </Choice>
        ))}
      </fieldset>
      <TextField
        id="partners-expected"
        label="How many partners will you ask?"
        hint="Three to five is usual. Fewer than three are never shown."
        inputMode="numeric"
        className="field short-field"
        error={expectedError}
        {...register('expected')}
      />
      <TextField
        id="partners-close"
        label="Until which day may they answer?"
        type="date"
        className="field short-field"
        error={dayError}
        {...register('closesOn')}
      />
      <p className="measure">
        Partners give no name and no role. What they say is shown once: when all of them have
        answered, or from this day on, and from three answers up. Whoever comes later is not taken
        in, since one answer more would tell whose it is. It counts in no score. Once you go on, all
        this is fixed.
      </p>
      <p>
        <Button isSubmit look="main">
          Ask partners
        </Button>
      </p>
    </form>
  );
}

const EXPECTED_ERROR = 'Write a number from 3 up: with fewer, nothing is ever shown';
const DAY_ERROR = 'Choose the last day, such as one in two weeks';

/** Null where it is no number of partners that could ever be shown. */
function expectedIn(text: string): number | null {
  const number = Number(text.trim());
  const isFit = Number.isInteger(number) && number >= FEWEST_PARTNERS && number <= LIMITS.responses;
  return isFit ? number : null;
}
