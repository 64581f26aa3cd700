import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

const stay = tinyOrgs([5, 15, 25, 35, 45, 55, 65, 75, 85, 95]);
const come = tinyOrgs([10, 20, 30, 40, 50, 60], 'c');

export const poolCase: PoolCase = {
  title: 'of six that left together one cannot come back alone',
  waves: [[...stay, ...come], stay, [...stay, ...come.slice(0, 1)]],
  why: {
    code: 'too-few-together',
    groups: [
      { is: 'back', files: 1 },
      { is: 'gone', files: 5 },
    ],
  },
};
