import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

const first = tinyOrgs(Array.from({ length: 12 }, (_, at) => 5 * at));
const again = first.map((file) => ({ ...file, id: `${file.org}-again`, quarter: '2028-Q4' }));

export const poolCase: PoolCase = {
  title: 'nor may two stand unchanged in both where all others have changed',
  waves: [first, [...again.slice(2), ...first.slice(0, 2)]],
  why: { code: 'too-few-together', groups: [{ is: 'kept', files: 2 }] },
};
