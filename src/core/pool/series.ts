import { type Benchmark, declaredBenchmark } from '../document/benchmark';
import { code, whole } from '../document/declaration';
import { entries, fields } from '../document/groups';

/** What the next pool of a series must know so that no two of them can be subtracted. Method 5.4. */
export type Series = {
  /** By chance, at the first pool; without it nobody can tell whose file a mark stands for. */
  readonly salt: string;
  /** How many pools there have been. */
  readonly pools: number;
  /** By the mark of each file ever counted, in which pools it was: one sign a pool, 1 or 0. */
  readonly counted: Readonly<Record<string, string>>;
};

export type BenchmarkOfSeries = Benchmark & { readonly series: Series };

const MOST_POOLS = 200;
const MOST_COUNTED = 500_000;

export const declaredBenchmarkOfSeries = fields<BenchmarkOfSeries>({
  ...declaredBenchmark.fields,
  series: fields<Series>({
    salt: code(/^[A-Za-z0-9-]{8,64}$/),
    pools: whole(1, MOST_POOLS),
    counted: entries(/^v[0-9a-z]{11}$/, code(/^[01]{1,200}$/), { most: MOST_COUNTED }),
  }),
});
