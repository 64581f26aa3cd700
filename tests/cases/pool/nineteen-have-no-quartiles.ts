import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

export const poolCase: PoolCase = {
  title: 'of nineteen the number and the median alone, and no word for a place',
  waves: [tinyOrgs(Array.from({ length: 19 }, (_, at) => 5 * at))],
  why: null,
  score: { n: 19, median: 45, quartiles: null, deciles: null },
  own: { score: 45, rank: 50, place: null },
};
