import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

export const poolCase: PoolCase = {
  title: 'levels that mean something else are not counted',
  waves: [[...tinyOrgs([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), { org: 'x', score: 99, scale: 2 }]],
  why: null,
  organisations: 10,
  leftOut: ['other-scale'],
};
