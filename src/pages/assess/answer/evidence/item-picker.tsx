import { type JSX, useState } from 'react';
import type { Instrument, Item, ItemId } from '../../../../core/instrument/instrument';
import { itemsHolding } from '../../../../core/response/evidence-links';
import { plural } from '../../../../core/wording/words';
import { Button } from '../../../../ui/button';
import { Choice } from '../../../../ui/choice';
import { Dialog } from '../../../../ui/dialog';
import { TextField } from '../../../../ui/field';

type ItemPickerProps = {
  readonly title: string;
  readonly sections: Instrument['sections'];
  readonly items: readonly Item[];
  readonly chosen: readonly ItemId[];
  readonly onChoose: (item: ItemId, isChosen: boolean) => void;
  readonly onClose: () => void;
};

/** Questions to choose from, section by section; what is ticked counts at once. */
export function ItemPicker(props: ItemPickerProps): JSX.Element {
  const { title, sections, items, chosen, onChoose, onClose } = props;
  const [sought, setSought] = useState('');
  const found = itemsHolding(items, sought);
  const groups = sections
    .map(({ id, name }) => ({ id, name, own: found.filter(({ section }) => section === id) }))
    .filter(({ own }) => own.length > 0);
  return (
    <Dialog title={title} onClose={onClose}>
      <TextField
        id="find-item"
        type="search"
        label="Find a question"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <p className="note" role="status">
        {found.length === 0
          ? 'No question holds these words'
          : `${found.length} ${plural(found.length, 'question')}, ${chosen.length} chosen`}
      </p>
      <section className="pick-list" aria-label="Questions">
        {groups.map(({ id, name, own }) => (
          <fieldset key={id}>
            <legend className="label">{name}</legend>
            {own.map((item) => (
              <Choice
                key={item.id}
                type="checkbox"
                checked={chosen.includes(item.id)}
                onChange={(event) => onChoose(item.id, event.target.checked)}
              >
                <span>{item.title}</span>
              </Choice>
            ))}
          </fieldset>
        ))}
      </section>
      <p className="row">
        <Button look="main" onClick={onClose}>
          Done
        </Button>
      </p>
    </Dialog>
  );
}
