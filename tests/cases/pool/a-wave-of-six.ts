import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

const first = tinyOrgs([10, 20, 30, 40, 50, 60, 70, 80, 90, 95]);

export const poolCase: PoolCase = {
  title: 'six new ones are',
  waves: [first, [...first, ...tinyOrgs([1, 2, 3, 4, 5, 6], 'n')]],
  why: null,
  organisations: 16,
};
