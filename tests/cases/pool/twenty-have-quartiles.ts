import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

export const poolCase: PoolCase = {
  title: 'from twenty the quartiles as well, by type 7, and a word for a place',
  waves: [tinyOrgs(Array.from({ length: 20 }, (_, at) => 5 * at))],
  why: null,
  // Places 4.75, 9.5 and 14.25 from the first: 23.75, 47.5 and 71.25.
  score: { n: 20, median: 48, quartiles: { lower: 24, upper: 71 }, deciles: null },
  own: { score: 72, rank: 75, place: 'upper-quarter' },
};
