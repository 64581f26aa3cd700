import { pageOneNotes, standHeading, underWords } from '../../../../core/report/page-one';
import type { PanelReport } from '../../../../core/report-model/panel-model';
import type { FirstRow, ReportModel, ScoreRow } from '../../../../core/report-model/report-model';
import type { ToldCell } from '../../../../core/report-model/told-words';
import { tellsStays } from '../../../../core/wording/stays-words';
import { byWords, fromTo } from './first-table';
import { linesIn, type Run } from './type-widths';

/** In CSS pixels, as the style sheet has them on A4 less its margins with 10.5 point type; each with the space above it. */
const HEAD = 35;
const MADE_UP = 20;
const ORGANISATION = { head: 3.5, line: 19.9, most: 2 };
const HEADLINE = { head: 3.5, line: 26.3 };
const CELL = { label: 16, between: 1.75, title: 18.6, most: 3, line: 17.1 };
const STEP = { line: 18.2, most: 3 };
const HEADING = { head: 6.8, line: 21 };
const KEY = 24.6;
const AXIS = { figures: 34.3, names: 19.5 };
const FACTOR = { line: 17.5, plot: 35, value: { loose: 38, tight: 36.8 }, rule: 1 };
const NO_SCORE = { head: 14, line: 18.7 };
const TABLE_HEAD = 25;
const ROW = { line: 18.9, most: 3, mostChosen: 2, ladder: 14.9, words: 13.7, rule: 1 };
const MISSING = { head: 2.5, line: 15.4 };
const CHOSEN_LEAST = 31.5;
const NOTE = { line: 18.2, most: 3 };
const LIMITS = { line: 17.8, most: 2, rule: 1 };
const ASKED = { heading: 21, head: 3.5, line: 19.6, most: 2 };

/** What the style sheet leaves between them, and what of that where page 1 is set closer. */
const SPACE = {
  loose: {
    three: 19,
    step: 7,
    figure: 12.3,
    factor: 3.5,
    row: 3.5,
    notes: 8.8,
    note: 3.5,
    asked: 14,
    limits: 15.8,
  },
  tight: {
    three: 12,
    step: 5.3,
    figure: 7,
    factor: 1.8,
    row: 0,
    notes: 5.3,
    note: 1.8,
    asked: 7,
    limits: 8.8,
  },
} as const;

export type Setting = keyof typeof SPACE;

/** Widths of the lines, less a little: a browser may set a letter a hair wider than its typeface says. */
const SPARE = 0.985;
const WHOLE = 665 * SPARE;
const WIDTH = {
  cell: 207 * SPARE,
  factor: 217 * SPARE,
  noScore: 370 * SPARE,
  title: 197 * SPARE,
  standing: 129 * SPARE,
  stays: 82 * SPARE,
  toldWho: 76 * SPARE,
  who: 132 * SPARE,
  missing: 10,
  chosen: 340 * SPARE,
  chosenOwner: 150 * SPARE,
  note: 313 * SPARE,
  wideNote: 647 * SPARE,
  decision: 644 * SPARE,
};

const text = (words: string, size = 14): Run => ({ text: words, face: 'text', size });
const strong = (words: string, size = 14): Run => ({ text: words, face: 'strong', size });
const title = (words: string, size: number): Run => ({ text: words, face: 'title', size });

/** The sizes of the type that are not those of the text; of the headline a little less, since its letters stand closer. */
const SIZE = {
  headline: 21.5,
  heading: 17.5,
  cell: 14.9,
  small: 13.2,
  standing: 11.4,
  limits: 12.3,
};

const upTo = (most: number, lines: number): number => Math.min(most, lines);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const cellHeight = (cell: ToldCell): number => {
  const under = underWords(cell);
  const titleLines = upTo(CELL.most, linesIn(WIDTH.cell, title(cell.title, SIZE.cell)));
  const underLines = under === '' ? 0 : linesIn(WIDTH.cell, text(under, SIZE.small));
  return CELL.label + 2 * CELL.between + CELL.title * titleLines + CELL.line * underLines;
};

const factorHeight = (row: ScoreRow, isQuick: boolean, setting: Setting): number => {
  const { name, detail, shown, score, range } = row;
  const names = FACTOR.line * linesIn(WIDTH.factor, strong(name));
  const { factor } = SPACE[setting];
  if (shown === 'none') {
    const beside = linesIn(WIDTH.noScore, text(detail, SIZE.small));
    const said = NO_SCORE.head + NO_SCORE.line * beside;
    return FACTOR.rule + Math.max(FACTOR.plot, names + factor, said);
  }
  const details = FACTOR.line * linesIn(WIDTH.factor, text(detail, SIZE.small));
  const isInTwo = !isQuick && score !== null && range !== null;
  const value = isInTwo ? FACTOR.value[setting] : 0;
  return FACTOR.rule + Math.max(FACTOR.plot, names + details + factor, value);
};

const headingHeight = (words: string, setting: Setting): number =>
  SPACE[setting].figure + HEADING.head + HEADING.line * linesIn(WHOLE, title(words, SIZE.heading));

const figureHeight = (model: ReportModel, setting: Setting): number =>
  headingHeight(standHeading(model), setting) +
  KEY +
  (model.isQuick ? AXIS.names : AXIS.figures) +
  sum(model.factors.rows.map((row) => factorHeight(row, model.isQuick, setting)));

/** Who has it, or by when; where that is missing, a box with a word in it. */
const whoHeight = (words: string, missing: string, width: number): number =>
  words === ''
    ? MISSING.head + MISSING.line * linesIn(width - WIDTH.missing, text(missing, SIZE.standing))
    : ROW.line * upTo(2, linesIn(width, text(words)));

const firstHeight = (row: FirstRow, isTold: boolean, setting: Setting): number => {
  const who = isTold ? WIDTH.toldWho : WIDTH.who;
  const stays = isTold ? linesIn(WIDTH.stays, strong(row.staysWords || 'Our choice')) : 0;
  return (
    ROW.rule +
    SPACE[setting].row +
    Math.max(
      ROW.line * upTo(ROW.most, linesIn(WIDTH.title, text(row.title))),
      (row.level === null ? 0 : ROW.ladder) +
        ROW.words * linesIn(WIDTH.standing, text(fromTo(row), SIZE.standing)),
      ROW.line * stays,
      whoHeight(row.owner, 'no owner yet', who),
      whoHeight(byWords(row), 'no date yet', who),
    )
  );
};

const chosenHeight = (
  { text: words, owner }: PanelReport['priorities'][number],
  setting: Setting,
): number => {
  const lines = Math.max(
    linesIn(WIDTH.chosen, text(words)),
    linesIn(WIDTH.chosenOwner, text(owner)),
  );
  const written = ROW.rule + SPACE[setting].row + ROW.line * upTo(ROW.mostChosen, lines);
  return Math.max(CHOSEN_LEAST, written);
};

/** What to work on first, or what the room chose. */
const firstTableHeight = (
  { priorities: { first, finding } }: ReportModel,
  chosen: PanelReport['priorities'],
  setting: Setting,
): number => {
  const isTold = tellsStays(first);
  const rows =
    chosen.length > 0
      ? chosen.map((row) => chosenHeight(row, setting))
      : first.map((row) => firstHeight(row, isTold, setting));
  return (
    headingHeight(rows.length === 0 ? finding : '', setting) +
    (rows.length === 0 ? 0 : TABLE_HEAD + sum(rows))
  );
};

/** Two to a row, and each of the wide ones in a row of its own. */
const notesHeight = (model: ReportModel, setting: Setting): number => {
  const notes = pageOneNotes(model);
  const linesOf = (some: typeof notes, width: number) =>
    some.map((note) => upTo(NOTE.most, linesIn(width, strong(note.label), text(note.text))));
  const pairs = linesOf(
    notes.filter(({ isWide }) => !isWide),
    WIDTH.note,
  );
  const rows = [
    ...linesOf(
      notes.filter(({ isWide }) => isWide),
      WIDTH.wideNote,
    ),
    ...pairs.flatMap((own, at) => (at % 2 === 0 ? [Math.max(own, pairs[at + 1] ?? 0)] : [])),
  ];
  if (rows.length === 0) return 0;
  return SPACE[setting].notes + SPACE[setting].note * (rows.length - 1) + NOTE.line * sum(rows);
};

const stepHeight = (step: string, setting: Setting): number =>
  SPACE[setting].step +
  STEP.line * upTo(STEP.most, linesIn(WHOLE, strong('First step:'), text(step)));

type Standing = {
  readonly chosen: PanelReport['priorities'];
  readonly hasStep: boolean;
  readonly setting: Setting;
};

/** What stands on page 1 whatever is asked of the board. */
export const fixedHeight = (model: ReportModel, { chosen, hasStep, setting }: Standing): number => {
  const { told, panel, limits } = model;
  const organisation = linesIn(WHOLE, strong(model.title), text(model.assessed));
  return sum([
    HEAD,
    panel?.isRehearsal ? MADE_UP : 0,
    ORGANISATION.head + ORGANISATION.line * upTo(ORGANISATION.most, organisation),
    HEADLINE.head + HEADLINE.line * linesIn(WHOLE, title(model.headline, SIZE.headline)),
    SPACE[setting].three + Math.max(...[told.best, told.weakest, told.start].map(cellHeight)),
    hasStep ? stepHeight(told.firstStep, setting) : 0,
    figureHeight(model, setting),
    firstTableHeight(model, chosen, setting),
    notesHeight(model, setting),
    SPACE[setting].limits +
      LIMITS.rule +
      LIMITS.line * upTo(LIMITS.most, linesIn(WHOLE, text(limits, SIZE.limits))),
  ]);
};

/** What the heading of what is asked takes, with the space above it and the first line. */
export const askedHeight = (setting: Setting): number => SPACE[setting].asked + ASKED.heading;

const decisionLines = (decision: string): number => linesIn(WIDTH.decision, text(decision));

export const decisionHeight = (decision: string): number =>
  ASKED.head + ASKED.line * upTo(ASKED.most, decisionLines(decision));

/** Longer than page 1 prints it. */
export const isCutHere = (decision: string): boolean => decisionLines(decision) > ASKED.most;
