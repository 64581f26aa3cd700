import { linesByWords } from '../../../../core/documents/lines-by-words';
import { pageOneNotes } from '../../../../core/report/page-one';
import type { PanelReport } from '../../../../core/report-model/panel-model';
import type { FirstRow, ReportModel, ScoreRow } from '../../../../core/report-model/report-model';
import type { ToldCell } from '../../../../core/report-model/told-words';
import { byWords, fromTo } from './first-table';
import { lineCount as linesOfWide } from './text-lines';

/** Heights in print, in CSS pixels, measured on A4 less its margins with 10.5 point type; each with the space above it. */
const PAGE = 1005;
const SAFETY = 10;
const HEAD = 35.5;
const ORGANISATION = { head: 4, line: 18.5 };
const HEADLINE = { head: 4, line: 26.5 };
const THREE = { head: 19, label: 19, title: 18.7, line: 17.2 };
const STEP = { head: 7, line: 18.3 };
const FIGURE_HEAD = 94;
const FACTOR = { head: 4, line: 17.8, least: 39.5 };
const FIRST_HEAD = 66;
const FIRST = { head: 4.5, line: 19, ladder: 16, wordsLine: 13.7, least: 40 };
const NO_FIRST = 45;
const NOTES = { head: 9, row: 3.5, line: 18.3 };
const DECISIONS_HEAD = 39;
const DECISION = { head: 3.5, line: 19.7 };
const LIMITS = 35;
const ON_THE_NEXT_PAGE = 24;
/** What a page set closer leaves more. */
const TIGHT_GIVES = { between: 26, row: 3.2 };
const LINE_TO_WRITE = 30;

/** Characters to a line, on the low side. */
const FITS = {
  organisation: 100,
  headline: 57,
  cellTitle: 23,
  cellLine: 29,
  step: 94,
  factorName: 26,
  factorDetail: 37,
  first: 33,
  firstInTwoLines: 52,
  nowAndTarget: 25,
  owner: 11,
  day: 11,
  chosen: 44,
  chosenOwner: 18,
  note: 46,
  wideNote: 92,
  decision: 89,
};
/** The most lines the style sheet lets stand. */
const MOST_LINES = {
  organisation: 2,
  title: 3,
  step: 3,
  first: 3,
  owner: 2,
  chosen: 2,
  note: 3,
  decision: 2,
};

const MOST_CHOSEN = 5;
const MOST_EMPTY_LINES = 3;

export type PageOnePlan = {
  /** What the room chose to do, in the place of the first five; empty where nobody chose. */
  readonly chosen: PanelReport['priorities'];
  readonly decisions: readonly string[];
  /** Where nothing is asked yet: for how many decisions there is room to write, 0-3. */
  readonly emptyLines: number;
  /** The first step in words: before any decision. */
  readonly hasStep: boolean;
  /** What stands there nearly fills the page: then it is set closer. */
  readonly isTight: boolean;
  /** False at the end of a board paper, which asks them: nothing is asked twice. */
  readonly asksHere: boolean;
  /** False when a decision is left out or cut here: then all stand in full on the next page. */
  readonly isWhole: boolean;
};

const linesOf = (text: string, fits: number, most = 9): number =>
  Math.min(most, Math.max(1, Math.ceil(text.length / fits)));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const cellHeight = ({ title, reason, levelWords, number }: ToldCell): number =>
  THREE.label +
  THREE.title * Math.min(MOST_LINES.title, linesByWords(title, FITS.cellTitle)) +
  (levelWords === ''
    ? 0
    : THREE.line * linesOf(`${number}, ${levelWords}. ${reason}`, FITS.cellLine));

const factorHeight = ({ name, detail, shown }: ScoreRow): number => {
  const detailLines = shown === 'none' ? 0 : linesOf(detail, FITS.factorDetail);
  const lines = linesOf(name, FITS.factorName) + detailLines;
  return Math.max(FACTOR.least, FACTOR.head + FACTOR.line * lines);
};

/** Beside "In the first five" the column is narrower than a title alone would need. */
const titleLines = ({ title }: FirstRow): number =>
  title.length > FITS.firstInTwoLines ? MOST_LINES.first : linesOf(title, FITS.first, 2);

const firstHeight = (row: FirstRow): number =>
  Math.max(
    FIRST.least,
    FIRST.head + FIRST.line * titleLines(row),
    FIRST.ladder + FIRST.wordsLine * linesOf(fromTo(row), FITS.nowAndTarget),
    FIRST.head + FIRST.line * linesOf(row.owner, FITS.owner, MOST_LINES.owner),
    FIRST.head + FIRST.line * linesOf(byWords(row), FITS.day, 2),
  );

const chosenHeight = ({ text, owner }: PanelReport['priorities'][number]): number =>
  Math.max(
    FIRST.least,
    FIRST.head + FIRST.line * linesOf(text, FITS.chosen, MOST_LINES.chosen),
    FIRST.head + FIRST.line * linesOf(owner, FITS.chosenOwner, MOST_LINES.chosen),
  );

const stepHeight = (step: string): number =>
  STEP.head + STEP.line * linesOf(`First step: ${step}`, FITS.step, MOST_LINES.step);

/** Two to a row, and each of the wide ones in a row of its own. */
const notesHeight = (model: ReportModel): number => {
  const notes = pageOneNotes(model);
  const linesIn = (some: typeof notes, fits: number) =>
    some.map(({ label, text }) => linesOf(`${label} ${text}`, fits, MOST_LINES.note));
  const pairs = linesIn(
    notes.filter(({ isWide }) => !isWide),
    FITS.note,
  );
  const rows = [
    ...linesIn(
      notes.filter(({ isWide }) => isWide),
      FITS.wideNote,
    ),
    ...pairs.flatMap((own, at) => (at % 2 === 0 ? [Math.max(own, pairs[at + 1] ?? 0)] : [])),
  ];
  return rows.length === 0 ? 0 : NOTES.head + NOTES.row * rows.length + NOTES.line * sum(rows);
};

/** What stands on page 1 whatever is asked of the board. */
const fixedHeight = (
  model: ReportModel,
  chosen: PageOnePlan['chosen'],
  hasStep: boolean,
): number => {
  const { title, assessed, headline, told, factors, priorities } = model;
  const heights = chosen.length > 0 ? chosen.map(chosenHeight) : priorities.first.map(firstHeight);
  const organisation = linesOf(`${title} ${assessed}`, FITS.organisation, MOST_LINES.organisation);
  return (
    HEAD +
    ORGANISATION.head +
    ORGANISATION.line * organisation +
    HEADLINE.head +
    HEADLINE.line * linesOfWide(headline, FITS.headline) +
    THREE.head +
    Math.max(...[told.best, told.weakest, told.start].map(cellHeight)) +
    FIGURE_HEAD +
    sum(factors.rows.map(factorHeight)) +
    (heights.length === 0 ? NO_FIRST : FIRST_HEAD + sum(heights)) +
    notesHeight(model) +
    (hasStep ? stepHeight(told.firstStep) : 0) +
    LIMITS
  );
};

const roomIn = (model: ReportModel, chosen: PageOnePlan['chosen'], hasStep: boolean): number =>
  PAGE - SAFETY - fixedHeight(model, chosen, hasStep);

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

/** As many lines to write on as `room` holds, 0-3. */
const linesWithin = (room: number): number =>
  Math.max(0, Math.min(MOST_EMPTY_LINES, Math.floor((room - DECISIONS_HEAD) / LINE_TO_WRITE)));

/** In large print nothing gives way: page 1 goes on over its side. */
export const planInLarge = (model: ReportModel, decisions: readonly string[]): PageOnePlan => ({
  chosen: model.panel?.priorities ?? [],
  decisions,
  emptyLines: MOST_EMPTY_LINES,
  hasStep: model.told.firstStep !== '',
  isTight: false,
  asksHere: true,
  isWhole: true,
});

const chosenIn = ({ panel }: ReportModel): PageOnePlan['chosen'] =>
  (panel?.priorities ?? []).slice(0, MOST_CHOSEN);

/** Page 1 at the end of a board paper, which has the decisions. */
export const planBehindCover = (model: ReportModel): PageOnePlan => {
  const chosen = chosenIn(model);
  const hasStep = stepFits(model, chosen);
  return {
    chosen,
    decisions: [],
    emptyLines: 0,
    hasStep,
    isTight: roomIn(model, chosen, hasStep) < ON_THE_NEXT_PAGE,
    asksHere: false,
    isWhole: true,
  };
};

const tightGives = ({ priorities }: ReportModel, chosen: PageOnePlan['chosen']): number =>
  TIGHT_GIVES.between + TIGHT_GIVES.row * (chosen.length || priorities.first.length);

/** What to do first gives way only where names alone fill the page: the first row of the table says it too. */
const stepFits = (model: ReportModel, chosen: PageOnePlan['chosen']): boolean =>
  model.told.firstStep !== '' &&
  roomIn(model, chosen, true) + tightGives(model, chosen) >= ON_THE_NEXT_PAGE;

/**
 * What goes on page 1 so that it stays one page: the first step and the first five, then as many decisions as fit, if
 * need be on a page set closer; the others stand on the next page. Sizes are estimated from the length of the texts, on the safe side.
 */
export const planPageOne = (model: ReportModel, decisions: readonly string[]): PageOnePlan => {
  const chosen = chosenIn(model);
  const hasStep = stepFits(model, chosen);
  const loose = roomIn(model, chosen, hasStep);
  // For lines to write on alone nothing is set closer.
  const isAllIn = decisionsWithin(decisions, loose).length === decisions.length;
  const isTight = loose < (decisions.length > 0 ? ON_THE_NEXT_PAGE : 0) || !isAllIn;
  const room = isTight ? loose + tightGives(model, chosen) : loose;
  const emptyLines = linesWithin(room);
  const shared = { chosen, emptyLines, hasStep, isTight, asksHere: true };
  const whole = decisionsWithin(decisions, room);
  const isComplete = whole.length === decisions.length;
  if (isComplete && !whole.some(isCut)) return { ...shared, decisions: whole, isWhole: true };
  const shown = decisionsWithin(decisions, room - ON_THE_NEXT_PAGE);
  return { ...shared, decisions: shown, isWhole: false };
};
