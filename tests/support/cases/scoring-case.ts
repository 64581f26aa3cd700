import type { Response } from '../../../src/core/document/response';
import type { Instrument, ItemId } from '../../../src/core/instrument/instrument';
import type { CellScore, DimensionScore, Flag } from '../../../src/core/scoring/scorecard';

type Part<T> = T extends object ? { readonly [K in keyof T]?: Part<T[K]> } : T;

/** One feature of scoring; what is not expected is not looked at. */
export type ScoringCase = {
  readonly title: string;
  readonly instrument: Instrument;
  readonly answers: Response;
  /** Score these items alone. */
  readonly only?: readonly ItemId[];
  readonly dimensions?: Readonly<Record<string, Part<DimensionScore>>>;
  /** By section and function, `s/X`. */
  readonly cells?: Readonly<Record<string, Part<CellScore>>>;
  readonly flags?: readonly Flag[];
  /** Cautious score by dimension; null when there is none to show. */
  readonly cautious?: Readonly<Record<string, number | null>> | null;
  /** Share of the rated weight backed by evidence, by dimension. */
  readonly evidence?: Readonly<Record<string, number | null>>;
};
