import type { Basis } from './basis';
import { bestOf, weakestOf } from './cells';
import { type ClearSections, clearSections } from './clear-sections';
import type { BestCell, Headline, StartCell, WeakestCell } from './finding';
import { headlineOf } from './headline';
import { startOf } from './start';

/** What is said of one set of values. */
export type ToldFacts = {
  readonly clear: ClearSections;
  readonly headline: Headline;
  readonly best: BestCell;
  readonly weakest: WeakestCell;
  readonly start: StartCell;
};

/** The headline and the three cells of one basis. */
export const toldFactsOf = (basis: Basis): ToldFacts => {
  const clear = clearSections(basis.sections, basis.isQuick);
  const weakest = weakestOf(basis, clear);
  return {
    clear,
    headline: headlineOf(basis, clear),
    best: bestOf(basis, clear),
    weakest,
    start: startOf(basis, weakest),
  };
};
