import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

export const poolCase: PoolCase = {
  title: 'of forty-nine the quartiles and no deciles',
  waves: [tinyOrgs(Array.from({ length: 49 }, (_, at) => 2 * at))],
  why: null,
  score: { n: 49, median: 48, quartiles: { lower: 24, upper: 72 }, deciles: null },
};
