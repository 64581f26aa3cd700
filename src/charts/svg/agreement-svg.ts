import type { AgreementPoint } from '../../core/panel-report/agreement-points';
import { AGREEMENT_STEPS, LEVELS_ACROSS, pointMark } from '../people/agreement-marks';
import { line, scoreDot } from './marks';
import { type Drawing, INK, textAt, textBlock, translated } from './markup';
import { ROOM } from './sheet';

const PLOT = { left: 78, top: 12, width: ROOM - 78 - 60, height: 300 } as const;
const LEVEL_STEP = PLOT.width / (LEVELS_ACROSS.to - LEVELS_ACROSS.from);

const acrossAt = (level: number): number => PLOT.left + LEVEL_STEP * (level - LEVELS_ACROSS.from);
const downAt = (agreement: number): number => PLOT.top + PLOT.height * (1 - agreement);

/** What stands, across, against how far answers agree, upwards; a number in a dot counts questions. */
export function agreementDrawing(
  points: readonly AgreementPoint[],
  levels: readonly string[],
): Drawing {
  const bottom = PLOT.top + PLOT.height;
  const right = PLOT.left + PLOT.width;
  const soft = { size: 13, fill: INK.soft } as const;
  const names = levels.map((name, level) =>
    textBlock(name, { ...soft, x: acrossAt(level), width: LEVEL_STEP - 6, anchor: 'middle' }),
  );
  const markup = [
    ...levels.map((_, level) => line(acrossAt(level), PLOT.top, acrossAt(level), bottom)),
    ...AGREEMENT_STEPS.flatMap(([at, name]) => [
      line(PLOT.left, downAt(at), right, downAt(at), at === 0 ? { stroke: INK.edge } : {}),
      textAt(name, PLOT.left - 10, downAt(at) + 4.5, { ...soft, anchor: 'end' }),
    ]),
    ...points.map(pointOf),
    ...names.map((name) => translated(0, bottom + 12, name.markup)),
  ];
  const height = bottom + 12 + Math.max(0, ...names.map((name) => name.height));
  return { markup: markup.join(''), height };
}

function pointOf(point: AgreementPoint): string {
  const [x, y] = [acrossAt(point.level), downAt(point.agreement)];
  const { radius, number } = pointMark(point);
  const style = { size: 13, face: 'bold', fill: INK.paper, anchor: 'middle' } as const;
  return scoreDot(x, y, radius) + (number === '' ? '' : textAt(number, x, y + 4.5, style));
}

/** A point as a sentence: "Starting, agreement 0.75: a question; another." Agreement is 0 to 1. */
export const agreementTold = (
  points: readonly AgreementPoint[],
  levels: readonly string[],
): readonly string[] =>
  points.map(
    ({ level, agreement, titles }) =>
      `${levelName(levels, level)}, agreement ${agreement.toFixed(2)}: ${titles.join('; ')}.`,
  );

function levelName(levels: readonly string[], level: number): string {
  const [low = '', high = ''] = [levels[Math.floor(level)], levels[Math.ceil(level)]];
  return low === high ? low : `Between ${low.toLowerCase()} and ${high.toLowerCase()}`;
}
