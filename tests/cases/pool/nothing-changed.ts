import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

const first = tinyOrgs([10, 20, 30, 40, 50, 60, 70, 80, 90, 95]);

export const poolCase: PoolCase = {
  title: 'the same files give the same figures again',
  waves: [first, first.toReversed()],
  why: null,
  score: { n: 10, median: 55, quartiles: null, deciles: null },
};
