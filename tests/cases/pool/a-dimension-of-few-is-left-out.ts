import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

const scored = tinyOrgs([10, 20, 30, 40, 50, 60, 70, 80, 90]);

export const poolCase: PoolCase = {
  title: 'a dimension with fewer than ten scores is left out of what is published of more',
  waves: [
    [
      ...scored,
      { org: 'p0', score: null },
      { org: 'p1', score: 55, isReduced: true },
      { org: 'p2', score: null, state: 'insufficient' },
    ],
  ],
  why: null,
  organisations: 12,
  score: null,
};
