import { type JSX, useState } from 'react';
import type { Instrument, ItemId } from '../../../core/instrument/instrument';
import type { PanelItem, PanelScorecard } from '../../../core/panel/panel';
import type { TalkOfTheDay } from '../../../core/panel/talk-of-the-day';
import { upperFirst } from '../../../core/wording/words';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/field';
import { paths } from '../../../ui/paths';
import { listLengthWords } from '../shared/day-part-words';
import { useTalkOfTheDay } from '../shared/use-talk-of-the-day';
import { ParkingList } from './parking-list';
import { TalkItem } from './talk-item';
import type { TalkScene } from './talk-scene';

/** What to talk about, in its order, with a place to record what the room agreed. */
export function DiscussPart({ instrument, head, panel }: TalkScene): JSX.Element {
  const list = useTalkOfTheDay(head.id, panel);
  const listed = new Set(list.items.map(({ item }) => item));
  const more = panel.items.filter(
    ({ item, agreed, again }) => !listed.has(item) && (agreed !== null || again !== null),
  );
  return (
    <>
      <p className="measure talk-lead">{leadOf(panel, list)}</p>
      <ol className="talk-list">
        {[...list.items, ...more].map((item) => (
          <TalkItem
            key={item.item}
            id={head.id}
            item={item}
            instrument={instrument}
            onTakeOff={
              list.added.includes(item.item) ? () => list.putOn(item.item, false) : undefined
            }
          />
        ))}
      </ol>
      <AddItem
        instrument={instrument}
        items={panel.items.filter(
          (item) =>
            !listed.has(item.item) &&
            !more.includes(item) &&
            !list.parked.includes(item) &&
            item.state !== 'na',
        )}
        onAdd={(item) => list.putOn(item, true)}
      />
      <ParkingList
        id={head.id}
        instrument={instrument}
        questions={list.parked}
        onTalk={(item) => list.putOn(item, true)}
      />
      {panel.people === 0 && (
        <p>
          <a href={paths.exercise(head.id, 'collect')}>Take in the answers first</a>
        </p>
      )}
    </>
  );
}

function leadOf({ people }: PanelScorecard, { why, items, added, plan }: TalkOfTheDay): string {
  const count = items.length - added.length;
  if (people === 0) return 'Nobody is in yet, so there is nothing to talk about.';
  if (why === 'lowest') {
    return count === 0
      ? 'Too few people are in to show anything without picking someone out.'
      : 'Fewer than five people answered, so who differs is not shown. These have the lowest middle answers.';
  }
  return count === 0
    ? 'No question has you wide apart. You can still add any you want to talk about.'
    : `What you see in two ways comes first, then where you are furthest apart. ${upperFirst(listLengthWords(plan, added.length))}; what stays open can be recorded as not agreed.`;
}

type AddItemProps = {
  readonly instrument: Instrument;
  readonly items: readonly PanelItem[];
  readonly onAdd: (item: ItemId) => void;
};

function AddItem({ instrument, items, onAdd }: AddItemProps): JSX.Element | null {
  const [chosen, setChosen] = useState('');
  const titles = new Map(instrument.items.map(({ id, title }) => [id, title]));
  if (items.length === 0) return null;
  const add = () => {
    if (chosen === '') return;
    onAdd(chosen);
    setChosen('');
    // The new question stands last in the list, above this form.
    requestAnimationFrame(() => document.getElementById(`talk-${chosen}`)?.focus());
  };
  return (
    <section className="add-item" aria-labelledby="add-item-heading">
      <h2 className="h3" id="add-item-heading">
        Talk about another question
      </h2>
      <div className="add-item-row">
        <SelectField
          id="add-item"
          label="Question"
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">Choose one</option>
          {instrument.sections.map(({ id, name }) => {
            const own = new Set(
              instrument.items.filter(({ section }) => section === id).map((item) => item.id),
            );
            return (
              <optgroup label={name} key={id}>
                {items
                  .filter(({ item }) => own.has(item))
                  .map(({ item }) => (
                    <option value={item} key={item}>
                      {titles.get(item)}
                    </option>
                  ))}
              </optgroup>
            );
          })}
        </SelectField>
        <Button aria-disabled={chosen === ''} onClick={add}>
          Add it
        </Button>
      </div>
    </section>
  );
}
