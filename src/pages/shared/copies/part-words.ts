/** What a colleague who has only some of the questions is told. */

import type { Share } from '../../../core/document/together';
import type { Instrument, Item, ItemId } from '../../../core/instrument/instrument';
import { listWords, lowerFirst, plural } from '../../../core/wording/words';

const MOST_NAMED = 2;

/** "funding", "funding and relationships"; '' where the questions come from everywhere. */
function aboutWords(instrument: Instrument, items: readonly Item[]): string {
  const asked = new Set(items.map(({ section }) => section));
  const names = instrument.sections.filter(({ id }) => asked.has(id)).map(({ name }) => name);
  return names.length > MOST_NAMED ? '' : listWords(names.map(lowerFirst));
}

/** "Priya asks you to answer 15 questions about funding" */
export function askedWords(
  { from }: Pick<Share, 'from'>,
  instrument: Instrument,
  items: readonly Item[],
): string {
  const about = aboutWords(instrument, items);
  const asks = from === '' ? 'You are asked' : `${from} asks you`;
  const count = `${items.length} ${plural(items.length, 'question')}`;
  return `${asks} to answer ${count}${about === '' ? '' : ` about ${about}`}`;
}

/** Who the answers go back to, where nobody is named. */
export const senderWords = ({ from }: Pick<Share, 'from'>): string =>
  from === '' ? 'whoever sent you this' : from;

/** "15 questions about funding" */
export function askedAbout(ids: readonly ItemId[], instrument: Instrument): string {
  const asked = instrument.items.filter(({ id }) => ids.includes(id));
  const about = aboutWords(instrument, asked);
  const count = `${ids.length} ${plural(ids.length, 'question')}`;
  return about === '' ? count : `${count} about ${about}`;
}
