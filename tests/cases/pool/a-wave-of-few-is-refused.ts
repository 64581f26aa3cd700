import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

const first = tinyOrgs([10, 20, 30, 40, 50, 60, 70, 80, 90, 95]);

export const poolCase: PoolCase = {
  title: 'five new ones are not published: who owns four of them would have the fifth',
  waves: [first, [...first, ...tinyOrgs([1, 2, 3, 4, 5], 'n')]],
  why: { code: 'too-few-together', groups: [{ is: 'new', files: 5 }] },
};
