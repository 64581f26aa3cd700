import type { BoardPaper } from '../../../../core/documents/board-paper';
import { lineCount, widthOf } from './text-lines';

/** Heights in print, in CSS pixels, as for page 1: each with the space above it. */
const PAGE = 1005;
const SAFETY = 18;
const HEAD = 36;
const ORGANISATION = { head: 14, line: 20 };
const TITLE = { head: 4, line: 36 };
const LONG_TITLE = { head: 4, line: 26 };
const PURPOSE = 30;
const BOXES = { head: 4, label: 22, text: 9, line: 19.8 };
const SECTION_HEAD = 44;
const POINT = { head: 5.5, line: 19.7 };
const DECISION = { head: 4, line: 19.7 };
const CUT_NOTE = 23;
const FOLLOWS = { head: 18, line: 17.6 };

/** Characters to a line, on the low side. */
const FITS = {
  title: 38,
  longTitle: 56,
  organisation: 88,
  box: 41,
  wideBox: 90,
  point: 92,
  decision: 88,
  follows: 104,
};
const LONG_FROM = 45;

/** The most lines the style sheet lets stand. */
const MOST = { title: 4, organisation: 2, box: 3, point: 4, decision: 6, follows: 3 };

export type CoverPlan = {
  readonly isTitleLong: boolean;
  /** Those that fit, in order, with the lines each may take: 1-6. */
  readonly asked: readonly { readonly text: string; readonly lines: number }[];
  /** How many do not fit at all. */
  readonly left: number;
  /** False when one is shortened or left: all stand in full in the report. */
  readonly isWhole: boolean;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

type Line = BoardPaper['facts'][number];

/** Boxes stand two to a row; one alone has the row. */
const boxesHeight = (boxes: readonly Line[]): number => {
  const rows = boxes.flatMap((box, at) => (at % 2 === 0 ? [[box, boxes[at + 1]] as const] : []));
  const linesIn = (box: Line | undefined, isAlone: boolean) =>
    Math.min(MOST.box, lineCount(box?.text ?? '', isAlone ? FITS.wideBox : FITS.box));
  const heights = rows.map(([one, other]) => {
    const lines = Math.max(linesIn(one, other === undefined), linesIn(other, false));
    return BOXES.label + BOXES.text + BOXES.line * lines;
  });
  return BOXES.head + sum(heights);
};

const isLong = (title: string): boolean => widthOf(title) > LONG_FROM;

const titleHeight = (title: string): number => {
  const { head, line } = isLong(title) ? LONG_TITLE : TITLE;
  const lines = lineCount(title, isLong(title) ? FITS.longTitle : FITS.title);
  return head + line * Math.min(MOST.title, lines);
};

/** What stands on the cover sheet whatever is asked. */
const fixedHeight = (paper: BoardPaper): number =>
  HEAD +
  ORGANISATION.head +
  ORGANISATION.line *
    Math.min(MOST.organisation, lineCount(paper.organisation, FITS.organisation)) +
  titleHeight(paper.title) +
  PURPOSE +
  boxesHeight(paper.facts) +
  SECTION_HEAD +
  sum(
    paper.keyPoints.map(
      (point) => POINT.head + POINT.line * Math.min(MOST.point, lineCount(point, FITS.point)),
    ),
  ) +
  SECTION_HEAD +
  boxesHeight(paper.signOff) +
  FOLLOWS.head +
  FOLLOWS.line * Math.min(MOST.follows, lineCount(paper.whatFollows, FITS.follows));

const askedHeight = (lines: readonly number[]): number =>
  sum(lines.map((count) => DECISION.head + DECISION.line * count));

/**
 * The decisions on a cover sheet that stays one page: in full where they fit, else each shortened to as many lines as
 * there is room for, and the last ones left out. Sizes are estimated from the length of the texts, on the safe side.
 */
export const planCover = (paper: BoardPaper): CoverPlan => {
  const isTitleLong = isLong(paper.title);
  const room = PAGE - SAFETY - fixedHeight(paper) - SECTION_HEAD;
  const full = paper.asked.map((text) => lineCount(text, FITS.decision));
  for (let most = MOST.decision; most > 0; most -= 1) {
    const lines = full.map((count) => Math.min(most, count));
    const isWhole = full.every((count) => count <= most);
    if (askedHeight(lines) > room - (isWhole ? 0 : CUT_NOTE)) continue;
    const asked = paper.asked.map((text, at) => ({ text, lines: lines[at] ?? 1 }));
    return { isTitleLong, asked, left: 0, isWhole };
  }
  const shown = Math.max(1, Math.floor((room - CUT_NOTE) / askedHeight([1])));
  return {
    isTitleLong,
    asked: paper.asked.slice(0, shown).map((text) => ({ text, lines: 1 })),
    left: paper.asked.length - shown,
    isWhole: false,
  };
};
