import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

export const poolCase: PoolCase = {
  title: 'of ten the number and the median, whole, half up',
  waves: [tinyOrgs([10, 20, 30, 40, 50, 51, 60, 70, 80, 90])],
  why: null,
  score: { n: 10, median: 51, quartiles: null, deciles: null },
};
