import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

const others = tinyOrgs([10, 20, 30, 40, 60, 70, 80, 90, 95]);

export const poolCase: PoolCase = {
  title: 'of one organisation the latest counts, whatever came first, and the same file once',
  waves: [
    [
      { org: 'x', id: 'x2', score: 50, quarter: '2027-Q4' },
      { org: 'x', id: 'x1', score: 1, quarter: '2026-Q4' },
      { org: 'x', id: 'x2', score: 50, quarter: '2027-Q4' },
      ...others,
    ],
  ],
  why: null,
  organisations: 10,
  score: { n: 10, median: 55, quartiles: null, deciles: null },
  leftOut: ['later-one-given', 'twice'],
};
