import type { Guidance, Instrument, ItemId, SectionId } from '../../core/instrument/instrument';
import type { RoundName } from '../../core/response/exercise';
import { helpLines } from './advice';

/** A question as it is put to people, in the order and words of every way of asking. */
export type AskedItem = {
  readonly id: ItemId;
  readonly section: SectionId;
  readonly title: string;
  readonly stem: string;
  /** What counts, and which of several bodies is meant; none where the question needs neither. */
  readonly help: readonly string[];
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
        help: helpLines(item, round),
        levels: partner?.levels ?? levels,
      };
    });
}
