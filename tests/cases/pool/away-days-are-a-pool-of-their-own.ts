import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

const rooms = tinyOrgs([10, 20, 30, 40, 50, 60, 70, 80, 90, 95]).map((file) => ({
  ...file,
  from: 'exercise' as const,
}));

export const poolCase: PoolCase = {
  title: 'away-days are pooled by the same rules, and not among assessments',
  waves: [[...rooms, { org: 'x', score: 1 }]],
  why: null,
  organisations: 10,
  score: { n: 10, median: 55, quartiles: null, deciles: null },
  leftOut: ['other-kind'],
};
