import { nowAndTarget, pageOneNotes } from '../report/page-one';
import type { FirstRow, ReportModel } from '../report-model/report-model';
import { tellsStays } from '../wording/stays-words';
import { cutAtWord } from './cut-at-word';
import { linesByWords } from './lines-by-words';

/** Signs a text may have on page 1; names and days seldom come near. */
const MOST_SIGNS = { title: 70, assessed: 110, step: 190, owner: 26, chosen: 110 };

/** What stands on page 1 alone, each text no longer than leaves it one side. */
export const shortForPageOne = (model: ReportModel): ReportModel => ({
  ...model,
  title: cutAtWord(model.title, MOST_SIGNS.title),
  assessed: cutAtWord(model.assessed, MOST_SIGNS.assessed),
  told: { ...model.told, firstStep: cutAtWord(model.told.firstStep, MOST_SIGNS.step) },
  priorities: {
    ...model.priorities,
    first: model.priorities.first.map((row) => ({
      ...row,
      owner: cutAtWord(row.owner, MOST_SIGNS.owner),
    })),
  },
  panel: model.panel && {
    ...model.panel,
    priorities: model.panel.priorities.map((row) => ({
      ...row,
      text: cutAtWord(row.text, MOST_SIGNS.chosen),
      owner: cutAtWord(row.owner, MOST_SIGNS.owner),
    })),
  },
});

/** Points on A4 between the margins of the Word file, less a letterhead, with some to spare: measured in LibreOffice. */
const ROOM = 734;
/** Heights in points: what stands round a text, and each of its lines. */
const LINE = 13.4;
const ORGANISATION = { own: 8, fits: 92 };
const HEADLINE = { own: 18, line: 20, fits: 58 };
const THREE = { own: 27, line: 11.8, fits: 32 };
const STEP = { own: 6, fits: 94 };
const HEADING = 31;
const TABLE_HEAD = 19;
const ROW = { own: 7, line: 11.8 };
const TOLD = { title: 28, standing: 24, owner: 12, by: 12 };
const UNTOLD = { title: 38, standing: 27, owner: 16, by: 15 };
const CHOSEN = { text: 54, owner: 25 };
const NOTE = { own: 4, fits: 90 };
const DECISION = { own: 4, fits: 90 };
const LIMITS_LINE = { own: 8, line: 11.8, fits: 110 };
const MORE = 18;
/** A row to write in by hand. */
const TO_WRITE = 30;
const MOST_EMPTY_LINES = 3;
/** What they take of the sum of these: last lines are seldom full. */
const MEASURED = 0.94;
/** The figure across the whole text: its key and scale, and its rows, where a long name or level takes a line more. */
const FIGURE = { own: 68, row: 30, line: 12, name: 30, detail: 36 };
const SHARES = { least: 0.8, most: 1 };

const linesOf = (text: string, fits: number): number => Math.max(1, Math.ceil(text.length / fits));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const rowHeight = (row: FirstRow, fits: typeof TOLD): number =>
  ROW.own +
  ROW.line *
    Math.max(
      linesByWords(`${row.number} ${row.title}`, fits.title),
      linesByWords(nowAndTarget(row), fits.standing),
      linesByWords(row.owner || 'No owner yet', fits.owner),
      linesByWords(`${row.by}${row.isLate ? ', late' : ''}`, fits.by),
    );

const firstHeight = ({ panel, priorities }: ReportModel): number => {
  const chosen = panel?.priorities ?? [];
  const fits = tellsStays(priorities.first) ? TOLD : UNTOLD;
  const rows =
    chosen.length > 0
      ? chosen.map(
          ({ text, owner }) =>
            ROW.own + ROW.line * Math.max(linesOf(text, CHOSEN.text), linesOf(owner, CHOSEN.owner)),
        )
      : priorities.first.map((row) => rowHeight(row, fits));
  return HEADING + (rows.length === 0 ? 0 : TABLE_HEAD + sum(rows));
};

const fixedHeight = (model: ReportModel): number =>
  MEASURED *
  (ORGANISATION.own +
    LINE * linesOf(`${model.title} ${model.assessed}`, ORGANISATION.fits) +
    HEADLINE.own +
    HEADLINE.line * linesOf(model.headline, HEADLINE.fits) +
    THREE.own +
    THREE.line * Math.max(...model.summary.map(({ text }) => linesOf(text, THREE.fits))) +
    STEP.own +
    LINE * linesOf(`First step: ${model.told.firstStep}`, STEP.fits) +
    HEADING +
    firstHeight(model) +
    sum(
      pageOneNotes(model).map(
        ({ label, text }) => NOTE.own + LINE * linesOf(`${label} ${text}`, NOTE.fits),
      ),
    ) +
    LIMITS_LINE.own +
    LIMITS_LINE.line * linesOf(model.limits, LIMITS_LINE.fits));

const figureHeight = ({ factors }: ReportModel): number =>
  FIGURE.own +
  sum(
    factors.rows.map(({ name, detail }) => {
      const lines = linesOf(name, FIGURE.name) + linesOf(detail, FIGURE.detail);
      return FIGURE.row + FIGURE.line * (lines - 2);
    }),
  );

const decisionHeight = (text: string): number => DECISION.own + LINE * linesOf(text, DECISION.fits);

/** All of them where they have room; else the first, with a line that says how many are left. */
const decisionsWithin = (all: readonly string[], room: number): readonly string[] => {
  if (sum(all.map(decisionHeight)) <= room) return all;
  let used = MORE;
  const past = all.findIndex((text) => {
    used += decisionHeight(text);
    return used > room;
  });
  return all.slice(0, Math.max(0, past));
};

export type WordPageOne = {
  /** Of the width of the text that the figure takes. */
  readonly share: number;
  /** Those that fit, in order. */
  readonly decisions: readonly string[];
  /** How many do not. */
  readonly left: number;
  /** Where nothing is asked: for how many decisions there is room to write, 0 to 3. */
  readonly emptyLines: number;
};

/**
 * What page 1 of a Word file holds so that it is one side: the figure gives way first, then decisions from the last on.
 * Sizes are estimated from the length of the texts. `decisions` is null where they stand elsewhere.
 */
export const roomOnPageOne = (
  model: ReportModel,
  decisions: readonly string[] | null,
): WordPageOne => {
  const room = ROOM - fixedHeight(model);
  const whole = figureHeight(model);
  const least = room - whole * SHARES.least - HEADING;
  const fitting = decisionsWithin(decisions ?? [], least);
  const isToWrite = decisions?.length === 0 && !model.signOff.isFinal;
  const emptyLines = isToWrite
    ? Math.max(0, Math.min(MOST_EMPTY_LINES, Math.floor(least / TO_WRITE)))
    : 0;
  const asked =
    fitting.length + emptyLines === 0
      ? 0
      : HEADING + sum(fitting.map(decisionHeight)) + TO_WRITE * emptyLines;
  const left = (decisions?.length ?? 0) - fitting.length;
  const forFigure = room - asked - (left > 0 ? MORE : 0);
  return {
    share: Math.min(SHARES.most, Math.max(SHARES.least, forFigure / whole)),
    decisions: fitting,
    left,
    emptyLines,
  };
};
