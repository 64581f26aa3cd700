import type { Invitation } from '../../../core/codes/invitation-code';
import type { Guidance, Instrument, Item } from '../../../core/instrument/instrument';
import { helpLines } from '../../shared/question/advice';

export type InvitedItem = {
  readonly item: Item;
  /** Its place among the items of the invitation, as `answers` has it. */
  readonly at: number;
  readonly stem: string;
  /** What counts, and which of several bodies is meant; none where the question needs neither. */
  readonly help: readonly string[];
  /** Five texts, lowest first. */
  readonly levels: readonly string[];
};

type Bank = {
  readonly instrument: Instrument;
  /** Partners' words stand in it; no others are looked for there. */
  readonly guidance: Guidance | null;
};

/** What is asked, in the order of the invitation; partners are asked in the partners' words. Unknown items are left out. */
export function invitedItems(
  { items, round }: Pick<Invitation, 'items' | 'round'>,
  { instrument, guidance }: Bank,
): readonly InvitedItem[] {
  const known = new Map(instrument.items.map((item) => [item.id, item]));
  return items.flatMap((id, at) => {
    const item = known.get(id);
    if (item === undefined) return [];
    const partner = round === 'partners' ? guidance?.items[id]?.partner : null;
    const { stem, levels } = partner ?? item;
    return [{ item, at, stem, levels, help: helpLines(item, round) }];
  });
}
