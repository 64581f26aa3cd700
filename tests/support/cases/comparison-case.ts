import type { DimensionChange } from '../../../src/core/comparison/compare-dates';
import type { Unmatched } from '../../../src/core/comparison/matched-items';
import type { WhoAnswered } from '../../../src/core/comparison/smallest-change';
import type { AssessmentKind } from '../../../src/core/document/assessment';
import type { Response } from '../../../src/core/document/response';
import type { Instrument } from '../../../src/core/instrument/instrument';

type At = {
  readonly instrument: Instrument;
  readonly answers: Response;
  readonly kind?: AssessmentKind;
};

/** One feature of comparing two dates; what is not expected is not looked at. */
export type ComparisonCase = {
  readonly title: string;
  readonly before: At;
  readonly now: At;
  /** One person both times, where nothing is said. */
  readonly who?: WhoAnswered;
  readonly matched?: readonly string[];
  readonly unmatched?: Readonly<Record<string, Unmatched>>;
  readonly up?: readonly string[];
  readonly down?: readonly string[];
  readonly dimensions?: Readonly<
    Record<
      string,
      Partial<Pick<DimensionChange, 'before' | 'now' | 'change' | 'smallest' | 'claim' | 'why'>>
    >
  >;
};
