import type { Exercise } from '../../../src/core/document/exercise';
import type { Instrument } from '../../../src/core/instrument/instrument';
import { combinePanel } from '../../../src/core/panel/combine-panel';
import type { LeaveOneOut, PanelItem, PanelScorecard } from '../../../src/core/panel/panel';
import type { DimensionScore } from '../../../src/core/scoring/scorecard';

type Part<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Part<T[K]> }
    : T;

/** One feature of combining; what is not expected is not looked at. */
export type PanelCase = {
  readonly title: string;
  readonly instrument: Instrument;
  readonly exercise: Exercise;
  /** By item id; none unless given. */
  readonly leverages?: Readonly<Record<string, number>>;
  /** A level for all items; 3 unless given. */
  readonly target?: number;
  readonly items?: Readonly<Record<string, Part<PanelItem>>>;
  readonly dimensions?: Readonly<Record<string, Part<DimensionScore>>>;
  readonly leaveOneOut?: Readonly<Record<string, LeaveOneOut | null>>;
  readonly panel?: Partial<
    Pick<PanelScorecard, 'people' | 'roles' | 'discussion' | 'knowledgeGaps' | 'strengths'>
  >;
};

/** The panel scorecard of an exercise over the items of an instrument. */
export const panelOf = ({
  instrument,
  exercise,
  leverages = {},
  target = 3,
}: Pick<PanelCase, 'instrument' | 'exercise' | 'leverages' | 'target'>): PanelScorecard => {
  const { items } = instrument;
  return combinePanel(instrument, {
    exercise,
    items,
    targets: items.map(() => target),
    leverages: () => Float64Array.from(items, ({ id }) => leverages[id] ?? 0),
  });
};
