import { encodeBenchmark } from '../../../src/core/file/shared-figures';
import { mulberry32 } from '../../../src/core/gaps/mulberry32';
import type { Instrument } from '../../../src/core/instrument/instrument';
import type { Contribution } from '../../../src/core/pool/contribution';
import { createPool } from '../../../src/core/pool/pool';
import { dimensionsOf } from '../../../src/core/scoring/dimensions';

/** As many made-up organisations, the same at each call; about one score in eight cannot be counted. */
export function* manyContributions(instrument: Instrument, many: number): Generator<Contribution> {
  const random = mulberry32(5);
  const dimensions = dimensionsOf(instrument);
  for (let at = 0; at < many; at += 1) {
    const lean = 60 * random();
    yield {
      id: `file-${at}`,
      organisation: `organisation-${at}`,
      for: { whom: 'A network', what: 'To see what members have in common' },
      from: 'assessment',
      instrument: { id: instrument.id, version: instrument.version },
      scale: instrument.scale,
      quarter: `2027-Q${1 + Math.floor(4 * random())}`,
      sizeBand: random() < 0.5 ? 'under-250k' : '250k-500k',
      dimensions: Object.fromEntries(
        dimensions.map(({ id }) => {
          const isScored = random() < 0.9;
          return [
            id,
            {
              state: isScored ? 'scored' : 'provisional',
              score: isScored ? Math.floor(lean + 41 * random()) : null,
              coverage: isScored ? 100 : 60,
              isReduced: random() < 0.03,
            } as const,
          ];
        }),
      ),
    };
  }
}

/** The benchmark file of so many of them, the first of a series. */
export function benchmarkOf(instrument: Instrument, many: number): string {
  const pool = createPool(instrument);
  for (const each of manyContributions(instrument, many)) pool.add(each.id, each);
  const pooled = pool.finish({ after: null, salt: 'a-salt-of-tests' });
  if (!pooled.ok) throw new Error(`${many} may not be published: ${pooled.why.code}`);
  return encodeBenchmark(pooled.benchmark, 'test');
}
