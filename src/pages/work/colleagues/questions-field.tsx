import type { JSX } from 'react';
import type { Response } from '../../../core/document/response';
import type { Instrument, Item, ItemId } from '../../../core/instrument/instrument';
import { FieldError } from '../../../ui/field';
import { SectionPick } from './section-pick';
import { FIRST_PICK } from './sending-problems';

type QuestionsFieldProps = {
  readonly instrument: Instrument;
  /** Those that are asked. */
  readonly items: readonly Item[];
  readonly response: Response;
  readonly picked: ReadonlySet<ItemId>;
  readonly onPicked: (picked: ReadonlySet<ItemId>) => void;
  readonly error: string | undefined;
};

/** Every section with a tick, and its questions under it. */
export function QuestionsField(props: QuestionsFieldProps): JSX.Element {
  const { instrument, items, response, picked, onPicked, error } = props;
  const sections = instrument.sections.filter(({ id }) =>
    items.some((item) => item.section === id),
  );
  const pick = (ids: readonly ItemId[], isPicked: boolean) => {
    const next = new Set(picked);
    for (const id of ids) isPicked ? next.add(id) : next.delete(id);
    onPicked(next);
  };
  return (
    <fieldset className={error ? 'err' : ''}>
      <legend className="label">Which questions?</legend>
      {error && <FieldError id={FIRST_PICK} message={error} />}
      <ul className="rows part-picks">
        {sections.map((section, k) => (
          <SectionPick
            key={section.id}
            section={section}
            items={items.filter((item) => item.section === section.id)}
            response={response}
            picked={picked}
            onPick={pick}
            fieldId={k === 0 ? FIRST_PICK : `pick-${section.id}`}
          />
        ))}
      </ul>
    </fieldset>
  );
}
