import type { Assessment } from '../../../src/core/document/assessment';
import type { ClaimToEvidence, FindOut, Gap, WeakLink } from '../../../src/core/gaps/gap';
import type { Instrument } from '../../../src/core/instrument/instrument';

/** One feature of the gap lists; what is not expected is not looked at. Numbers hold to 3 decimals. */
export type GapsCase = {
  readonly title: string;
  readonly instrument: Instrument;
  readonly assessment: Assessment;
  /** Every gap, in order. */
  readonly order?: readonly string[];
  readonly gaps?: Readonly<Record<string, Partial<Gap>>>;
  /** Every unknown item, in order. */
  readonly findOut?: readonly Partial<FindOut>[];
  readonly weakLinks?: readonly WeakLink[];
  readonly claims?: readonly ClaimToEvidence[];
  readonly targets?: Readonly<Record<string, number | null>>;
};
