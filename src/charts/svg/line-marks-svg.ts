import { type LineMark, SHAPES } from '../line/marks-on-a-line';
import { baseLine, line, openDot, rangeBar, scoreDot, standingMark } from './marks';
import { INK } from './markup';
import { placeOn, type RowPlan } from './score-axis';

/** The marks of one row on their line, which lies at 0. */
export const lineMarks = (marks: readonly LineMark[], plan: RowPlan): string =>
  [baseLine(plan.from, plan.to, 0), ...marks.map((mark) => markOf(mark, plan))].join('');

function markOf(mark: LineMark, plan: RowPlan): string {
  switch (mark.is) {
    case 'gap':
      return line(placeOn(plan, mark.from), 0, placeOn(plan, mark.to), 0, {
        ...{ stroke: INK.target, 'stroke-width': 2, 'stroke-dasharray': '2 4' },
      });
    case 'between':
      return line(placeOn(plan, mark.from), 0, placeOn(plan, mark.to), 0, {
        ...{ stroke: INK.text, 'stroke-width': 2.5 },
      });
    case 'range':
      return rangeBar(placeOn(plan, mark.from), placeOn(plan, mark.to), 0);
    case 'dot':
      return scoreDot(placeOn(plan, mark.at), 0);
    case 'part':
      return openDot(placeOn(plan, mark.at), 0);
    case 'target':
    case 'later':
    case 'other':
      return standingMark(placeOn(plan, mark.at), 0, SHAPES[mark.is]);
  }
}
