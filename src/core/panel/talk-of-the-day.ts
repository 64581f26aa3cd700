import { type DayLength, type DayPlan, dayPlan } from '../exercise/day-plan';
import type { ItemId } from '../instrument/instrument';
import type { PanelItem, PanelScorecard } from './panel';
import { type TalkList, talkList } from './talk-list';

export type TalkOfTheDay = TalkList & {
  /** Those of `items` that the room put there: they come last. */
  readonly added: readonly ItemId[];
  readonly plan: DayPlan;
  /** On the discussion list, and no time for them: parked for another day. */
  readonly parked: readonly PanelItem[];
};

/**
 * What is talked about in the time there is: the first of the discussion list, whatever the room put
 * on it, and apart from those what is parked. Method 3.5.
 */
export function talkOfTheDay(
  panel: PanelScorecard,
  added: readonly ItemId[],
  length: DayLength,
): TalkOfTheDay {
  const { why, items: listed } = talkList(panel);
  const facts = { length, listed: listed.length, people: panel.people };
  const { most } = dayPlan(facts);
  const today = listed.slice(0, most);
  const own = new Set(today.map(({ item }) => item));
  const asked = new Map(panel.items.map((item) => [item.item, item]));
  const more = added.flatMap((id) => {
    const item = asked.get(id);
    return item === undefined || own.has(id) || item.state === 'na' ? [] : [item];
  });
  const moved = new Set(more.map(({ item }) => item));
  return {
    why,
    items: [...today, ...more],
    added: more.map(({ item }) => item),
    parked: listed.slice(most).filter(({ item }) => !moved.has(item)),
    plan: dayPlan({ ...facts, added: more.length }),
  };
}
