import type { ScoreRow } from '../../core/report-model/report-model';
import { briefLevel } from '../line/brief-level';
import { SHAPES, scoreMarks } from '../line/marks-on-a-line';
import { lineMarks } from './line-marks-svg';
import { line, openDot, rangeBar, scoreDot, standingMark } from './marks';
import { type Drawing, element, INK, stacked, textAt, textBlock, translated } from './markup';
import { axisOf, gridOf, planRows, type RowPlan } from './score-axis';
import { type KeyEntry, ROOM } from './sheet';

const VALUE_WIDTH = 78;
const PART_INDENT = 14;

/** The least height of a row, the air round its words, and the room for them: its own unless given. */
const USUAL = { row: 56, air: 16, label: undefined };
/** For page 1 of a document: wide enough for a level and its target on one line, so that the letters can be larger. */
const CLOSE = { row: 40, air: 7, label: 250 };

type ScoreRowsOf = {
  readonly rows: readonly ScoreRow[];
  readonly levels: readonly string[];
  readonly isQuick: boolean;
  /** Little height for much to say. */
  readonly isClose?: boolean;
};

/** Scores as dots on a line with their range and target, a row each. */
export function scoreRowsDrawing({ rows, levels, isQuick, isClose = false }: ScoreRowsOf): Drawing {
  const look = isClose ? CLOSE : USUAL;
  const plan = planRows(ROOM, isQuick ? null : VALUE_WIDTH, look.label);
  const names = isClose ? levels.map(briefLevel) : levels;
  return stacked([axisOf(plan, names, isQuick), ...rows.map((row) => rowOf(row, plan, look)), END]);
}

const END: Drawing = { markup: line(0, 0.5, ROOM, 0.5), height: 1 };

type Look = Pick<typeof CLOSE, 'row' | 'air'>;

function rowOf(row: ScoreRow, plan: RowPlan, look: Look): Drawing {
  const isDrawn = row.shown !== 'none';
  const label = labelOf(row, plan.label);
  const why = isDrawn
    ? { markup: '', height: 0 }
    : textBlock(row.detail, { width: ROOM - plan.from, size: 14, fill: INK.soft });
  const height = Math.max(look.row, label.height + look.air, why.height + look.air);
  const centred = (drawing: Drawing, x: number) =>
    translated(x, (height - drawing.height) / 2, drawing.markup);
  return {
    markup: [
      line(0, 0.5, ROOM, 0.5),
      row.isPart ? element('rect', { y: 1, width: 3, height: height - 1, fill: INK.edge }) : '',
      centred(label, row.isPart ? PART_INDENT : 0),
      isDrawn
        ? gridOf(plan, height) + translated(0, height / 2, lineMarks(scoreMarks(row), plan))
        : '',
      centred(why, plan.from),
      isDrawn && plan.value !== null ? translated(plan.value, height / 2, valueText(row)) : '',
    ].join(''),
    height,
  };
}

function labelOf({ name, detail, shown, isPart }: ScoreRow, room: number): Drawing {
  const width = room - (isPart ? PART_INDENT : 0);
  const words = shown === 'none' ? '' : detail;
  return stacked(
    [
      textBlock(name, { width, size: 15, face: isPart ? 'plain' : 'bold' }),
      textBlock(words, { width, size: 13, fill: INK.soft }),
    ],
    1,
  );
}

function valueText({ score, range, rangeWords }: ScoreRow): string {
  const words = { size: 13, fill: INK.soft } as const;
  if (score === null) return range === null ? '' : textAt(rangeWords, 0, 4.5, words);
  return [
    textAt(String(score), 0, range === null ? 8 : 1, { size: 23, face: 'bold' }),
    range === null ? '' : textAt(rangeWords, 0, 19, words),
  ].join('');
}

const SCORE: KeyEntry = { mark: scoreDot(0, 0), markWidth: 17, words: 'Our score now' };
const RANGE: KeyEntry = {
  mark: rangeBar(-20, 20, 0),
  markWidth: 42,
  words: 'Where it could lie, given the don’t-knows',
};
const TARGET = { mark: standingMark(0, 8, SHAPES.target), markWidth: 17 } as const;
const PART = { mark: openDot(0, 0), markWidth: 15 } as const;

type KeyOf = {
  readonly rows: readonly ScoreRow[];
  /** What an open dot stands for. */
  readonly part: string;
  readonly hasOwnTargets: boolean;
};

/** Only what these rows draw is named, in the words of the printed figures. */
export function scoreKey({ rows, part, hasOwnTargets }: KeyOf): readonly KeyEntry[] {
  const isDot = ({ shown }: ScoreRow) => shown === 'score';
  return [
    ...(rows.some((row) => isDot(row) && !row.isPart) ? [SCORE] : []),
    ...(rows.some((row) => isDot(row) && row.isPart) ? [{ ...PART, words: part }] : []),
    ...(rows.some(({ range }) => range !== null) ? [RANGE] : []),
    ...(rows.some(({ shown, target }) => shown !== 'none' && target !== null)
      ? [{ ...TARGET, words: hasOwnTargets ? 'Our own target' : 'Target' }]
      : []),
  ];
}

/** A row as a sentence: "Funding: 36, could lie from 34 to 38. Partly in place, target 50." */
export function rowTold(row: ScoreRow, isQuick: boolean): string {
  const { name, shown, score, range, detail } = row;
  if (shown !== 'score' || score === null) return `${name}: ${detail}.`;
  if (isQuick) {
    const could = range === null ? '' : ` (could lie: ${row.rangeWords})`;
    return `${name}: ${detail}${could}.`;
  }
  const could = range === null ? '' : `, could lie from ${range.low} to ${range.high}`;
  return `${name}: ${score}${could}. ${detail}.`;
}
