import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

export const poolCase: PoolCase = {
  title: 'what was given for someone else is not counted; blanks and capitals make nobody else',
  waves: [
    [
      ...tinyOrgs([1, 2, 3, 4, 5, 6, 7, 8, 9]),
      { org: 'x', score: 10, whom: ' a  Network' },
      { org: 'y', score: 99, whom: 'A council' },
    ],
  ],
  why: null,
  organisations: 10,
  leftOut: ['for-someone-else'],
};
