import type { BenchmarkScore } from '../../../src/core/document/benchmark';
import type { Quarter } from '../../../src/core/pool/among-others';
import type { NotCounted, NotPublished } from '../../../src/core/pool/pool';
import type { TinyFile } from '../years/contributions';

/** One rule of what may be published; the last pool is looked at, and of that what is expected. */
export type PoolCase = {
  readonly title: string;
  readonly waves: readonly (readonly TinyFile[])[];
  /** Null where it is published. */
  readonly why: NotPublished | null;
  readonly organisations?: number;
  /** Of the first dimension; null where nothing is told of it. */
  readonly score?: BenchmarkScore | null;
  readonly leftOut?: readonly NotCounted[];
  /** An own score, its percentile rank among the scores of the last pool, and its place in words. */
  readonly own?: { readonly score: number; readonly rank: number; readonly place: Quarter | null };
};
