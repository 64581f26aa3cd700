import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

const first = tinyOrgs(Array.from({ length: 20 }, (_, at) => 5 * at));

export const poolCase: PoolCase = {
  title: 'one that goes can be subtracted as well as one that comes, whoever else comes',
  waves: [first, [...first.slice(1), ...tinyOrgs([1, 2, 3, 4, 5, 6], 'n')]],
  why: { code: 'too-few-together', groups: [{ is: 'gone', files: 1 }] },
};
