import { TICKS } from '../line/marks-on-a-line';
import { line } from './marks';
import { type Drawing, INK, textAt, textBlock, translated } from './markup';

/** The columns of a chart of rows: name, line from 0 to 100, value. */
export type RowPlan = {
  readonly label: number;
  readonly from: number;
  readonly to: number;
  /** Where the value begins; null where a quick check has none. Method 0.4. */
  readonly value: number | null;
};

const LABEL = 184;

export const planRows = (room: number, valueWidth: number | null, label = LABEL): RowPlan => {
  // Without a column of values the last level's name still needs room at the right.
  const right = valueWidth === null ? 50 : valueWidth + 20;
  return {
    label,
    from: label + 20,
    to: room - right,
    value: valueWidth === null ? null : room - valueWidth,
  };
};

/** Where 0-100 lies on the line. */
export const placeOn = ({ from, to }: RowPlan, score: number): number =>
  from + ((to - from) * score) / 100;

const NAME = { size: 12.5, fill: INK.soft, anchor: 'middle' } as const;

/** The level names, standing on one line, and under them the figures. */
export function axisOf(plan: RowPlan, levels: readonly string[], isQuick: boolean): Drawing {
  const width = (plan.to - plan.from) / 4 - 3;
  const names = TICKS.map((tick, at) =>
    textBlock(levels[at] ?? '', { ...NAME, x: placeOn(plan, tick), width }),
  );
  const top = Math.max(0, ...names.map(({ height }) => height));
  const figures = isQuick
    ? []
    : TICKS.map((tick) => textAt(String(tick), placeOn(plan, tick), top + 14, NAME));
  return {
    markup: [
      ...names.map(({ markup, height }) => translated(0, top - height, markup)),
      ...figures,
    ].join(''),
    height: top + (isQuick ? 4 : 20),
  };
}

/** The upright lines of a row, from its top to its foot. */
export const gridOf = (plan: RowPlan, height: number): string =>
  TICKS.map((tick) => line(placeOn(plan, tick), 0, placeOn(plan, tick), height)).join('');
