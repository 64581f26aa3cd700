import type { Contribution } from '../../../src/core/pool/contribution';
import { createPool, type Pooled } from '../../../src/core/pool/pool';
import type { BenchmarkOfSeries } from '../../../src/core/pool/series';
import type { ScoreState } from '../../../src/core/scoring/scorecard';
import { tinyInstrument } from '../tiny-instrument';

const POOLED = tinyInstrument({ items: [{ id: 'a' }], sections: { s: 0, r: 0 } });

/** One file in a line: what is not said is a scored assessment of 2027 for one network. */
export type TinyFile = {
  readonly org: string;
  /** Its id, where it is another than that of the organisation. */
  readonly id?: string;
  readonly score: number | null;
  /** The same of the second dimension, where it has one. */
  readonly second?: number;
  readonly state?: ScoreState;
  readonly isReduced?: boolean;
  readonly quarter?: string;
  readonly whom?: string;
  readonly from?: Contribution['from'];
  readonly scale?: number;
};

const tinyContribution = (file: TinyFile): Contribution => {
  const { score, state = score === null ? 'provisional' : 'scored' } = file;
  const given = { state, score, coverage: 100, isReduced: file.isReduced ?? false };
  const { second = null } = file;
  return {
    id: file.id ?? file.org,
    organisation: file.org,
    for: { whom: file.whom ?? 'A network', what: 'To see what members have in common' },
    from: file.from ?? 'assessment',
    instrument: { id: POOLED.id, version: POOLED.version },
    scale: file.scale ?? 1,
    quarter: file.quarter ?? '2027-Q4',
    sizeBand: '',
    dimensions: {
      s: given,
      ...(second !== null && {
        r: { state: 'scored', score: second, coverage: 100, isReduced: false },
      }),
    },
  };
};

/** As many organisations as there are scores, called o0 and on. */
export const tinyOrgs = (scores: readonly number[], called = 'o'): readonly TinyFile[] =>
  scores.map((score, at) => ({ org: `${called}${at}`, score }));

/** Pools one after the other, each after the last that was published. */
export function poolsOf(waves: readonly (readonly TinyFile[])[]): readonly Pooled[] {
  const told: Pooled[] = [];
  let after: BenchmarkOfSeries | null = null;
  for (const files of waves) {
    const pool = createPool(POOLED);
    for (const [at, file] of files.entries()) pool.add(`${at}-${file.org}`, tinyContribution(file));
    const pooled = pool.finish({ after, salt: 'a-salt-of-tests' });
    if (pooled.ok) after = pooled.benchmark;
    told.push(pooled);
  }
  return told;
}
