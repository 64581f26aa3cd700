import type { PanelReport } from '../../core/report/panel-model';
import type { PriorityRow, ReportModel, ScoreRow } from '../../core/report/report-model';
import { lowerFirst } from '../../core/report/words';
import { linesOf as linesOfWide, widthOf } from './text-lines';

/** Heights in print, in CSS pixels, measured on A4 less its margins with 10.5 point type; each with the space above it. */
const PAGE = 1005;
const SAFETY = 18;
const HEAD = 43;
const TITLE_LINE = 36;
const LONG_TITLE_LINE = 26;
const META = { head: 4, line: 18.5 };
const THREE = { head: 31, line: 19.7 };
const FIGURE_HEAD = 94;
const FACTOR = { head: 8.5, line: 17.5, least: 35 };
const PRIORITIES_HEAD = 74;
const PRIORITY = { head: 5.5, line: 19, wordsLine: 14, least: 33 };
const NO_PRIORITY = 56;
const DECISIONS_HEAD = 36;
const DECISION = { head: 3.5, line: 19.7 };
const LIMITS = { head: 17, line: 18 };
const WRITE_LINE = 30;
const ASKED_ELSEWHERE = 28;

/** Characters to a line, on the low side, and the most lines the style sheet lets stand. */
const FITS = {
  title: 38,
  longTitle: 56,
  meta: 96,
  three: 27,
  factorName: 23,
  factorDetail: 26,
  gap: 30,
  chosen: 44,
  owner: 18,
  shortOwner: 10,
  day: 11,
  nowAndTarget: 18,
  decision: 89,
  limits: 104,
};
const MOST_LINES = { title: 5, meta: 3, three: 9, decision: 2, limits: 5, chosen: 2 };
const LONG_TITLE = 45;

const FEWEST_PRIORITIES = 3;
export const MOST_PRIORITIES = 5;
const EMPTY_LINES = 3;

export type PageOnePlan = {
  readonly isTitleLong: boolean;
  readonly priorities: readonly PriorityRow[];
  /** What the room chose to do, in the place of the leading gaps; empty where nobody chose. */
  readonly chosen: PanelReport['priorities'];
  readonly decisions: readonly string[];
  /** False behind a cover sheet, which asks them: nothing is asked twice. */
  readonly asksHere: boolean;
  /** False when a decision is left out or cut here: then all stand in full on the next page. */
  readonly isWhole: boolean;
};

const linesOf = (text: string, fits: number, most = 9): number =>
  Math.min(most, Math.max(1, Math.ceil(text.length / fits)));

const isLong = (title: string): boolean => widthOf(title) > LONG_TITLE;

const titleHeight = (title: string): number =>
  isLong(title)
    ? LONG_TITLE_LINE * linesOfWide(title, FITS.longTitle, MOST_LINES.title)
    : TITLE_LINE * linesOfWide(title, FITS.title);

const factorHeight = ({ name, detail, shown }: ScoreRow): number => {
  const detailLines = shown === 'none' ? 0 : linesOf(detail, FITS.factorDetail);
  const lines = linesOf(name, FITS.factorName) + detailLines;
  return Math.max(FACTOR.least, FACTOR.head + FACTOR.line * lines);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What stands on page 1 whatever is asked of the board. */
const fixedHeight = ({ title, date, answeredBy, summary, factors, limits }: ReportModel): number =>
  HEAD +
  titleHeight(title) +
  META.head +
  META.line * linesOf(`${date}. ${answeredBy}`, FITS.meta, MOST_LINES.meta) +
  THREE.head +
  THREE.line * Math.max(...summary.map(({ text }) => linesOf(text, FITS.three, MOST_LINES.three))) +
  FIGURE_HEAD +
  sum(factors.rows.map(factorHeight)) +
  LIMITS.head +
  LIMITS.line * linesOf(limits, FITS.limits, MOST_LINES.limits);

/** What stands beside the dots, for those who do not read dots. */
export const nowAndTarget = ({ levelWords, targetWords }: PriorityRow): string =>
  `${levelWords}, target ${lowerFirst(targetWords)}`;

const priorityHeight = (row: PriorityRow): number =>
  Math.max(
    PRIORITY.least,
    PRIORITY.head + PRIORITY.line * linesOf(row.owner, FITS.shortOwner, MOST_LINES.chosen),
    PRIORITY.head + PRIORITY.line * linesOf(row.by, FITS.day, MOST_LINES.chosen),
    PRIORITY.head + PRIORITY.line * linesOf(row.title, FITS.gap),
    PRIORITY.head + PRIORITY.wordsLine * linesOf(nowAndTarget(row), FITS.nowAndTarget),
  );

type Chosen = PanelReport['priorities'][number];

const chosenHeight = ({ text, owner }: Chosen): number =>
  Math.max(
    PRIORITY.least,
    PRIORITY.head + PRIORITY.line * linesOf(text, FITS.chosen, MOST_LINES.chosen),
    PRIORITY.head + PRIORITY.line * linesOf(owner, FITS.owner, MOST_LINES.chosen),
  );

const prioritiesHeight = (heights: readonly number[]): number =>
  heights.length === 0 ? NO_PRIORITY : PRIORITIES_HEAD + sum(heights);

const decisionHeight = (decision: string): number =>
  DECISION.head + DECISION.line * linesOf(decision, FITS.decision, MOST_LINES.decision);

const isCut = (decision: string): boolean => decision.length > FITS.decision * MOST_LINES.decision;

/** As many decisions, in order, as `room` holds. */
const decisionsWithin = (decisions: readonly string[], room: number): readonly string[] => {
  const fitting: string[] = [];
  let left = room - DECISIONS_HEAD;
  for (const decision of decisions) {
    left -= decisionHeight(decision);
    if (left < 0) break;
    fitting.push(decision);
  }
  return fitting;
};

/** Page 1 behind a cover sheet, which has the decisions: as many priorities as fit, five at most. */
export const planBehindCover = (model: ReportModel): PageOnePlan => ({
  ...planRows(model, [], ASKED_ELSEWHERE),
  asksHere: false,
});

/**
 * What goes on page 1 so that it stays one page: five priorities, or down to three where the decisions asked need the
 * room; then as many decisions as fit. Sizes are estimated from the length of the texts, on the safe side.
 */
export const planPageOne = (model: ReportModel, decisions: readonly string[]): PageOnePlan =>
  planRows(model, decisions, DECISIONS_HEAD + EMPTY_LINES * WRITE_LINE);

/** `roomForNone`: what stands in the place of the decisions while there are none. */
const planRows = (
  model: ReportModel,
  decisions: readonly string[],
  roomForNone: number,
): PageOnePlan => {
  const isTitleLong = isLong(model.title);
  const room = PAGE - SAFETY - fixedHeight(model);
  const choices = model.panel?.priorities ?? [];
  const rows = choices.length > 0 ? [] : model.priorities.rows;
  const heights = choices.length > 0 ? choices.map(chosenHeight) : rows.map(priorityHeight);
  const none = { isTitleLong, priorities: [], chosen: [], decisions: [], asksHere: true };
  let plan: PageOnePlan = { ...none, isWhole: false };
  for (let count = MOST_PRIORITIES; count >= FEWEST_PRIORITIES; count -= 1) {
    const shared = {
      ...none,
      priorities: rows.slice(0, count),
      chosen: choices.slice(0, count),
    };
    const left = room - prioritiesHeight(heights.slice(0, count));
    if (decisions.length === 0) {
      plan = { ...shared, decisions, isWhole: true };
      if (left >= roomForNone) return plan;
      continue;
    }
    const whole = decisionsWithin(decisions, left);
    const isComplete = whole.length === decisions.length;
    const shown = isComplete ? whole : decisionsWithin(decisions, left - DECISION.line);
    plan = { ...shared, decisions: shown, isWhole: isComplete && !shown.some(isCut) };
    if (isComplete) return plan;
  }
  return plan;
};
