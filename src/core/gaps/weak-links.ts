import type { Item } from '../instrument/instrument';
import type { Response } from '../response/response';
import type { WeakLink } from './gap';

const HIGHEST_WEAK_LEVEL = 1;
const IMPORTANCE_NEEDED = 2;

/** Weak links, method 2.4: rated items at 0 or 1 with importance 2 or more, in instrument order. */
export const weakLinks = (items: readonly Item[], response: Response): readonly WeakLink[] =>
  items.flatMap((item) => {
    const answer = response[item.id]?.answer;
    return answer?.state === 'rated' &&
      answer.level <= HIGHEST_WEAK_LEVEL &&
      item.importance >= IMPORTANCE_NEEDED
      ? [{ item: item.id, level: answer.level }]
      : [];
  });
