/** What stands on one line from 0 to 100, once for every pen: the page and its print draw it, and so do files. */
import type { ScoreRow } from '../../core/report-model/report-model';

/** From the first drawn to the last, which lies uppermost. */
export type LineMark =
  /** `gap`: from a score to the target it has not reached. */
  | { readonly is: 'gap' | 'between' | 'range'; readonly from: number; readonly to: number }
  /** `part`: open, the score of a part or of a date before. `later`: where a plan leads. `other`: what somebody else says. */
  | { readonly is: 'dot' | 'part' | 'target' | 'later' | 'other'; readonly at: number };

/** Where the line is crossed by its levels. */
export const TICKS = [0, 25, 50, 75, 100] as const;

/** In CSS pixels, round the place on the line. A target stands on it, the second of two marks as well. */
export const SHAPES = {
  dot: 7.5,
  part: 5.5,
  target: 'M0 -1L-8 -15H8Z',
  later: 'M0 -13L-8 -1H8Z',
  other: 'M-6 -13H6V-1H-6Z',
  range: { height: 18, corner: 3 },
  /** Above one of five dots. */
  aim: 'M0 -9l-7 -11h14z',
} as const;

/** Range, target and score of one row, as far as they are shown. */
export function scoreMarks({ range, score, target, shown, isPart }: ScoreRow): readonly LineMark[] {
  const from = score ?? range?.high ?? null;
  const marks: LineMark[] = [];
  if (target !== null && from !== null && target > from)
    marks.push({ is: 'gap', from, to: target });
  if (range !== null) marks.push({ is: 'range', from: range.low, to: range.high });
  if (target !== null) marks.push({ is: 'target', at: target });
  if (shown === 'score' && score !== null) marks.push({ is: isPart ? 'part' : 'dot', at: score });
  return marks;
}

/** Two dates of one thing, 0-100: the open mark was then, the full one is now. */
export const thenNowMarks = (then: number, now: number): readonly LineMark[] => [
  { is: 'between', from: then, to: now },
  { is: 'part', at: then },
  { is: 'dot', at: now },
];

/** Two values of one thing, 0-100; null where nothing may be said. The second is told from the first by its shape. */
export function pairMarks(
  one: number | null,
  other: number | null,
  second: 'later' | 'other',
): readonly LineMark[] {
  const marks: LineMark[] = [];
  if (one !== null && other !== null) marks.push({ is: 'between', from: one, to: other });
  if (one !== null) marks.push({ is: 'dot', at: one });
  if (other !== null) marks.push({ is: second, at: other });
  return marks;
}
