import type { RoundName } from '../document/rounds';
import type { Guidance, Instrument, ItemId, SectionId } from '../instrument/instrument';

/** A question as it is put to people, in the order and words of every way of asking. */
export type AskedItem = {
  readonly id: ItemId;
  readonly section: SectionId;
  readonly title: string;
  readonly stem: string;
  /** What counts and what does not; '' where the question needs none, or is put to partners. */
  readonly help: string;
  readonly weaker: boolean;
  readonly tested: boolean;
  readonly levels: readonly string[];
};

/** Partners are asked in words of their own. Items this question bank does not know are left out. */
export function askedItems(
  { instrument, guidance }: { readonly instrument: Instrument; readonly guidance: Guidance },
  round: RoundName,
  ids: readonly ItemId[],
): readonly AskedItem[] {
  const asked = new Set(ids);
  return instrument.items
    .filter(({ id }) => asked.has(id))
    .map((item) => {
      const { id, section, title, stem, levels } = item;
      const partner = round === 'partners' ? guidance.items[id]?.partner : null;
      return {
        id,
        section,
        title,
        stem: partner?.stem ?? stem,
        help: round === 'partners' ? '' : (item.help ?? ''),
        weaker: item.weaker,
        tested: item.tested,
        levels: partner?.levels ?? levels,
      };
    });
}
