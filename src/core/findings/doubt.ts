import type { SectionId } from '../instrument/instrument';
import type { ItemValues } from '../scoring/item-value';
import type { Basis } from './basis';
import type { BestCell, Doubt, StartCell, WeakestCell } from './finding';
import { type ToldFacts, toldFactsOf } from './told-facts';

const LOWEST = 0;
const HIGHEST = 8;

/** Every way to put the unknowns of each section all at the lowest level or all at the highest. */
const extremes = (
  basis: Basis,
  values: ItemValues,
  placeOf: (item: string) => number,
): readonly ItemValues[] => {
  const unknown = basis.standings.filter(({ isUnknown }) => isUnknown);
  const sections = [...new Set(unknown.map(({ item }) => item.section))];
  return sections.reduce<readonly ItemValues[]>(
    (made, section) => {
      const places = unknown
        .filter(({ item }) => item.section === section)
        .map(({ item }) => placeOf(item.id));
      return made.flatMap((one) =>
        [LOWEST, HIGHEST].map((value) => {
          const next = one.slice();
          for (const at of places) next[at] = value;
          return next;
        }),
      );
    },
    [values],
  );
};

/**
 * Where to start, without why it comes before what is weakest: that changes only with the cell of
 * what is weakest, which is told itself.
 */
const startSays = (cell: StartCell): string =>
  cell.kind === 'look-again' ? cell.kind : `${cell.kind} ${cell.item}`;

/** What is named best or weakest: of a section, not which of its answers stand beside it. */
const cellSays = (cell: BestCell | WeakestCell): string =>
  cell.kind === 'section' ? cell.section : JSON.stringify(cell);

/** The sections that could come clearly first or last, in the order of the sections. */
const others = (
  { sections }: Basis,
  told: ToldFacts,
  could: readonly ToldFacts[],
  place: 'best' | 'weakest',
): readonly SectionId[] => {
  const found = new Set(could.map(({ clear }) => clear[place]?.id));
  return sections.map(({ id }) => id).filter((id) => found.has(id) && id !== told.clear[place]?.id);
};

/**
 * What could come out otherwise: the headline and the cells worked out again with the unknowns of
 * each section all at the lowest and all at the highest level. `basisFor` makes the basis of other
 * values; `placeOf` gives an item's place among them.
 */
export const doubtOf = (
  basis: Basis,
  values: ItemValues,
  basisFor: (values: ItemValues) => Basis,
  placeOf: (item: string) => number,
): Doubt => {
  const told = toldFactsOf(basis);
  const could = extremes(basis, values, placeOf).map((other) => toldFactsOf(basisFor(other)));
  const changes = (says: (one: ToldFacts) => string) =>
    could.some((one) => says(one) !== says(told));
  const unknown = basis.standings.filter(({ isUnknown }) => isUnknown);
  return {
    dontKnow: unknown.filter(({ isBlank }) => !isBlank).length,
    blank: unknown.filter(({ isBlank }) => isBlank).length,
    couldChange: {
      first: others(basis, told, could, 'best'),
      last: others(basis, told, could, 'weakest'),
      headline: changes(({ headline }) => JSON.stringify(headline)),
      best: changes(({ best }) => cellSays(best)),
      weakest: changes(({ weakest }) => cellSays(weakest)),
      start: changes(({ start }) => startSays(start)),
    },
  };
};
