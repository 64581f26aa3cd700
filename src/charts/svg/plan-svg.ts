import type { PlanReport } from '../../core/report-model/plan-model';
import type { ReportNames } from '../../core/report-model/report-model';
import { pairMarks, SHAPES } from '../line/marks-on-a-line';
import { kindsPlanned } from '../people/kinds-planned';
import { lineMarks } from './line-marks-svg';
import { line, scoreDot, standingMark } from './marks';
import { type Drawing, INK, stacked, textAt, textBlock, translated } from './markup';
import { axisOf, gridOf, planRows, type RowPlan } from './score-axis';
import { type KeyEntry, ROOM } from './sheet';

type PlanRow = PlanReport['ifDone']['rows'][number];

type PlanOf = {
  readonly rows: readonly PlanRow[];
  readonly levels: readonly string[];
  readonly names: ReportNames;
  readonly isQuick: boolean;
};

const VALUE_WIDTH = 92;
const ROW_HEIGHT = 40;

/** Each score now and with every planned item at its target: a dot, and a triangle where it moves to. */
export function planDrawing({ rows, levels, names, isQuick }: PlanOf): Drawing {
  const plan = planRows(ROOM, isQuick ? null : VALUE_WIDTH);
  return stacked([
    axisOf(plan, levels, isQuick),
    ...kindsPlanned(names).flatMap(([kind, name]) => {
      const own = rows.filter((row) => row.kind === kind);
      return own.length === 0 ? [] : [nameOf(name), ...own.map((row) => rowOf(row, plan))];
    }),
    { markup: line(0, 0.5, ROOM, 0.5), height: 1 },
  ]);
}

const nameOf = (name: string): Drawing => ({
  markup:
    line(0, 0.5, ROOM, 0.5, { stroke: INK.text }) +
    textAt(name, 0, 22, { size: 13, fill: INK.soft }),
  height: 30,
});

function rowOf({ name, now, then, nowWords }: PlanRow, plan: RowPlan): Drawing {
  const label = textBlock(name, { width: plan.label, size: 14, face: 'bold' });
  const height = Math.max(ROW_HEIGHT, label.height + 14);
  const isDrawn = now !== null && then !== null;
  return {
    markup: [
      line(0, 0.5, ROOM, 0.5),
      translated(0, (height - label.height) / 2, label.markup),
      isDrawn ? gridOf(plan, height) : '',
      translated(
        0,
        height / 2,
        isDrawn
          ? lineMarks(pairMarks(now, then, 'later'), plan)
          : textAt(nowWords, plan.from, 5, { size: 14, fill: INK.soft }),
      ),
      isDrawn && plan.value !== null
        ? translated(plan.value, height / 2, valueText(now, then))
        : '',
    ].join(''),
    height,
  };
}

const valueText = (now: number, then: number): string =>
  now === then
    ? textAt(String(now), 0, 6, { size: 17 })
    : textAt(`${now} → ${then}`, 0, 6, { size: 17, face: 'bold' });

export const PLAN_KEY: readonly KeyEntry[] = [
  { mark: scoreDot(0, 0), markWidth: 17, words: 'Now' },
  { mark: standingMark(0, 7, SHAPES.later), markWidth: 17, words: 'If the plan is done' },
];

/** A row as a sentence: "Funding: 36 now, 58 if the plan is done." */
export const planTold = (rows: readonly PlanRow[]): readonly string[] =>
  rows.map(({ name, now, then, nowWords, thenWords }) => {
    if (now === null || then === null) return `${name}: ${nowWords}.`;
    return `${name}: ${nowWords} now, ${thenWords} if the plan is done.`;
  });
