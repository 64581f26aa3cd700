import type { PoolCase } from '../../support/cases/pool-case';
import { tinyOrgs } from '../../support/years/contributions';

export const poolCase: PoolCase = {
  title: 'of nine organisations nothing is published',
  waves: [tinyOrgs([31, 38, 42, 42, 47, 50, 50, 50, 55])],
  why: { code: 'too-few', organisations: 9 },
};
