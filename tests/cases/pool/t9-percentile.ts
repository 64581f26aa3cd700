import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

export const poolCase: PoolCase = {
  title: 'T9: among twelve a score has a percentile rank, and no word for its place',
  waves: [tinyOrgs([31, 38, 42, 42, 47, 50, 50, 50, 55, 58, 61, 70])],
  why: null,
  score: { n: 12, median: 50, quartiles: null, deciles: null },
  own: { score: 50, rank: 54.2, place: null },
};
