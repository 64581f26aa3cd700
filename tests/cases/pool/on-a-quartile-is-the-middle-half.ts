import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

export const poolCase: PoolCase = {
  title: 'whoever stands on a quartile is in the middle half',
  waves: [tinyOrgs(Array.from({ length: 20 }, (_, at) => 5 * at))],
  why: null,
  own: { score: 24, rank: 25, place: 'middle-half' },
};
