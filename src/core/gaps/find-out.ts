import { BLANK, DONT_KNOW } from '../scoring/item-value';
import type { FindOut } from './gap';
import { roundToNine } from './leverage';
import type { Ranking } from './rank-gaps';

/** What to find out first, method 2.4: unknown items by leverage, then position. Each could add up
 *  to 4 x leverage outcome points. */
export const findOutFirst = ({ items, values, response, leverages }: Ranking): readonly FindOut[] =>
  items
    .flatMap((item, at): readonly FindOut[] => {
      const value = values[at] ?? BLANK;
      if (value !== DONT_KNOW && value !== BLANK) return [];
      const answer = response[item.id]?.answer;
      const leverage = leverages[at] ?? 0;
      return [
        {
          item: item.id,
          state: value === DONT_KNOW ? 'dk' : 'blank',
          leverage: roundToNine(leverage),
          couldAdd: roundToNine(4 * leverage),
          whoKnows: answer?.state === 'dk' ? answer.whoKnows : '',
        },
      ];
    })
    // The sort is stable: equal leverages stay in instrument order.
    .sort((a, b) => b.leverage - a.leverage);
