import type { ItemValues } from './item-value';
import { bandOf, shownScore } from './score-dimension';
import type { CellScore } from './scorecard';
import type { CellLoads } from './scoring-index';
import { sumWeights } from './weight-sums';

/**
 * A heat-map cell, method 0.2: the score 0-100 of its home items from two rated, the one level
 * with one, nothing with none. The coverage states of method 2.3 do not apply.
 */
export const scoreCell = (cell: CellLoads, values: ItemValues): CellScore => {
  const { count, rated, sum } = sumWeights(cell, values);
  const isScored = count.rated >= 2;
  return {
    section: cell.section,
    function: cell.function,
    state: isScored ? 'scored' : count.rated === 1 ? 'one-answer' : 'none',
    count,
    items: cell.itemIds,
    score: isScored ? shownScore(sum, rated) : null,
    band: rated > 0 ? bandOf(sum, rated) : null,
  };
};
