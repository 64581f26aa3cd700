import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

const scores = [5, 15, 25, 35, 45, 55, 65, 75, 85, 95];
const rooms = tinyOrgs(scores, 'r').map((file) => ({ ...file, from: 'exercise' as const }));

export const poolCase: PoolCase = {
  title: 'a pool of away-days does not go on from one of assessments',
  waves: [tinyOrgs(scores), rooms],
  why: { code: 'other-series' },
};
