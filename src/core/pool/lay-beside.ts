import type { Assessment } from '../document/assessment';
import type { Benchmark } from '../document/benchmark';
import type { Instrument } from '../instrument/instrument';

/** Why a benchmark cannot be laid beside these results. */
export type NotBeside = 'other-questions' | 'other-scale' | 'other-kind' | 'quick';

export function whyNotBeside(
  instrument: Pick<Instrument, 'id' | 'scale'>,
  { kind, exercise }: Pick<Assessment, 'kind' | 'exercise'>,
  benchmark: Benchmark,
): NotBeside | null {
  if (benchmark.instrument.id !== instrument.id) return 'other-questions';
  if (benchmark.scale !== instrument.scale) return 'other-scale';
  if (kind === 'quick' || (kind === 'pick' && exercise?.pick !== 'full')) return 'quick';
  return benchmark.from === (exercise === null ? 'assessment' : 'exercise') ? null : 'other-kind';
}
