import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

export const poolCase: PoolCase = {
  title: 'from fifty the deciles as well',
  waves: [tinyOrgs(Array.from({ length: 50 }, (_, at) => 2 * at))],
  why: null,
  // Every tenth of 49 places, twice: 9.8, 19.6 and on.
  score: {
    n: 50,
    median: 49,
    quartiles: { lower: 25, upper: 74 },
    deciles: [10, 20, 29, 39, 49, 59, 69, 78, 88],
  },
};
