import { evidenceOnce } from '../../../../core/documents/document-lists';
import { rolesDrawn } from '../../../../core/panel-report/roles-drawn';
import type {
  AnswerRow,
  PriorityRow,
  ReportModel,
} from '../../../../core/report-model/report-model';
import { strengthLabel } from '../../../../core/wording/strength-words';
import type { ReportPartId } from '../report-parts';
import { lineCount } from './text-lines';

/*
 * Heights in CSS pixels, measured in print on A4 less its margins with 10.5 point type, each with the space above it;
 * texts by their length.
 */
const PART = 88;
const TABLE_HEAD = 32;
const SECTION_HEAD = 45;
const FIGURE = { head: 150, row: 54 };
const SCORE_TABLE_ROW = 34;
const LIST_ROW = 24;
const FLAGS = { head: 103, pair: 81 };
const HEAT = { rest: 205, row: 85 };
const FIRST = { head: 62, line: 19 };
const OTHER = { space: 7, line: 18.2 };
const PLAN = { group: 100, space: 9, line: 19 };
const IF_DONE = { head: 150, row: 37 };
const TABLE = { space: 10, line: 19.8 };
const ANSWER = { space: 8, line: 17.6, small: 15.7 };
const FACT = { space: 5, line: 19 };
const METHOD = { space: 7, line: 19.8 };
const GROUP = 30;
const SIGN_OFF = 213;
const PLOT = 510;
const AGREEMENT_ROW = 55;
const SPREAD_ROW = 137;
const ROLES_ROW = 90;
const PARTNERS_ROW = 95;
const SETTLED_ROW = 60;
const MOVE_ROW = 52;
const TREND_ROW = 150;
const BESIDE_ROW = 60;

/** Characters to a line, on the low side. */
const FITS = {
  listed: 98,
  why: 66,
  missing: 42,
  step: 58,
  action: 42,
  narrow: 24,
  could: 37,
  outcome: 30,
  supports: 26,
  evidence: 46,
  answer: 70,
  note: 78,
  question: 30,
  fact: 72,
  paragraph: 112,
};

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0);

const lines = (text: string, fits: number): number =>
  text.trim() === '' ? 0 : lineCount(text, fits);

const figure = (rows: number): number => FIGURE.head + FIGURE.row * rows;

const firstRow = (row: PriorityRow): number =>
  FIRST.head +
  FIRST.line *
    (lines(`Next step ${row.nextStep} Improvement area: ${row.improvementArea}.`, FITS.why) +
      lines(`Why this level: ${row.note}`, FITS.why) +
      lines(`Evidence held: ${row.evidence.join(' ')}`, FITS.why));

const otherRow = (row: PriorityRow): number =>
  OTHER.space +
  OTHER.line *
    Math.max(
      lines(`${row.number} ${row.title} ${row.levelWords} to ${row.targetWords}`, FITS.missing),
      lines(row.nextStep, FITS.step),
    );

const priorities = ({ priorities: { first, rows } }: ReportModel): number => {
  const isFirst = ({ item }: PriorityRow) => first.some((row) => row.item === item);
  const others = rows.filter((row) => !isFirst(row));
  return (
    PART +
    sum(rows.filter(isFirst).map(firstRow)) +
    (others.length === 0 ? 0 : SECTION_HEAD + TABLE_HEAD + sum(others.map(otherRow)))
  );
};

const plan = ({ plan: report }: ReportModel): number =>
  report === null
    ? 0
    : PART +
      sum(
        report.groups.map(
          ({ rows }) =>
            PLAN.group +
            sum(
              rows.map(
                ({ text, notes, closes }) =>
                  PLAN.space +
                  PLAN.line *
                    (lines(text, FITS.action) +
                      lines(closes.map(({ title }) => title).join('; '), FITS.action) +
                      lines(notes, FITS.action)),
              ),
            ),
        ),
      ) +
      IF_DONE.head +
      IF_DONE.row * report.ifDone.rows.length;

const answer = (row: AnswerRow): number =>
  ANSWER.space +
  Math.max(
    ANSWER.line * lines(`${row.number} ${row.title}`, FITS.question) +
      (row.levelText === '' ? ANSWER.small * lines(row.stem, FITS.question) : 0),
    ANSWER.line * lines(`${row.answer}. ${row.levelText}`, FITS.answer) +
      ANSWER.small *
        (lines(row.note, FITS.note) +
          sum(row.evidence.map((line) => lines(`Evidence: ${line}`, FITS.note))) +
          lines(`${row.speakers}${row.accreditationCodes}`, FITS.note)),
  );

const answers = (model: ReportModel): number =>
  PART +
  sum(
    model.answers.map(({ rows }) => (rows.length === 0 ? 0 : SECTION_HEAD + sum(rows.map(answer)))),
  );

const table = (rows: readonly number[]): number =>
  PART + TABLE_HEAD + sum(rows.map((count) => TABLE.space + TABLE.line * Math.max(1, count)));

const findOut = ({ findOut: rows }: ReportModel): number =>
  table(
    rows
      .filter(({ state }) => state === 'dk')
      .map(({ number, title, whoKnows }) =>
        Math.max(lines(`${number} ${title}`, FITS.missing), lines(whoKnows, FITS.missing)),
      ),
  );

const claims = ({ claims: rows, cautious }: ReportModel): number =>
  table(
    rows.map(({ number, title, levelWords, held, couldShow }) =>
      Math.max(
        lines(`${number} ${title} ${levelWords}`, FITS.narrow),
        lines(`${held}. Could show: ${couldShow.join('; ')}`, FITS.could),
      ),
    ),
  ) + (cautious === null ? 0 : figure(cautious.rows.length));

const evidence = ({ evidence: index }: ReportModel): number =>
  GROUP * evidenceOnce(index).length +
  table(
    evidenceOnce(index).flatMap(({ rows }) =>
      rows.map(({ title, where, strength, supports }) =>
        Math.max(
          lines(title, FITS.evidence) +
            lines(`${where}. ${strengthLabel(strength)}`, FITS.evidence),
          lines(supports.map((row) => `${row.number} ${row.title}`).join('; '), FITS.supports),
        ),
      ),
    ),
  ) +
  (FACT.line / 2) * sum(index.without.map(({ title }) => lines(`K10 ${title}`, FITS.missing)));

const facts = (model: ReportModel): number =>
  PART +
  sum(
    [...model.context, ...model.profile, { label: '', text: model.people }].map(
      ({ label, text }) =>
        FACT.space + FACT.line * Math.max(lines(label, FITS.narrow), lines(text, FITS.fact), 1),
    ),
  );

const sections = ({ factors, strengths, weakLinks }: ReportModel): number =>
  PART +
  TABLE_HEAD +
  SCORE_TABLE_ROW * factors.rows.length +
  2 * SECTION_HEAD +
  LIST_ROW * (strengths.length + Math.max(1, weakLinks.length));

const ofRoom = ({ panel }: ReportModel) => (panel?.sections ?? []).flatMap(({ rows }) => rows);

const spread = (model: ReportModel): number => {
  const settled = ofRoom(model).filter(({ isSettled }) => isSettled).length;
  return (
    PART +
    SPREAD_ROW * ofRoom(model).length +
    (settled === 0 ? 0 : PART + TABLE_HEAD + SETTLED_ROW * settled)
  );
};

/** How high each part is in print, in CSS pixels, about. */
export const PART_HEIGHTS: Readonly<Record<ReportPartId, (model: ReportModel) => number>> = {
  'next-steps': ({ panel }) =>
    table((panel?.priorities ?? []).map(({ text }) => lines(text, FITS.step))) +
    table((panel?.knowledgeGaps ?? []).map(({ title }) => lines(title, FITS.missing))),
  factors: sections,
  functions: ({ functions }) => figure(functions.rows.length),
  flags: ({ flags }) => FLAGS.head + FLAGS.pair * Math.ceil(flags.rows.length / 2),
  heat: ({ heat }) => HEAT.rest + HEAT.row * heat.rows.length,
  sufficiency: ({ sufficiency }) => figure(sufficiency.rows.length),
  view: ({ viewGroups }) => figure(viewGroups.rows.length),
  spread,
  roles: ({ panel }) => PART + (panel === null ? 0 : ROLES_ROW * rolesDrawn(panel).length),
  agreement: (model) =>
    PLOT +
    AGREEMENT_ROW * ofRoom(model).length +
    table((model.panel?.onePersonAway ?? []).map(() => 1)),
  partners: ({ partners }) => PART + PARTNERS_ROW * (partners?.lines ?? []).length,
  years: ({ years }) =>
    years === null
      ? 0
      : PART +
        MOVE_ROW * (years.up.length + years.down.length) +
        3 * FIGURE.head +
        IF_DONE.row * years.scores.length +
        LIST_ROW * (years.steps.length + years.notCompared.length),
  trend: ({ trend }) => FIGURE.head + TREND_ROW * Math.ceil((trend?.rows.length ?? 0) / 2),
  beside: ({ beside }) => FIGURE.head + BESIDE_ROW * (beside?.rows.length ?? 0),
  priorities,
  plan,
  'find-out': findOut,
  claims,
  evidence,
  outcomes: ({ outcomes }) =>
    table(
      outcomes.rows.map(({ note, name }) =>
        Math.max(3, lines(note, FITS.outcome), lines(name, FITS.narrow)),
      ),
    ),
  answers,
  context: facts,
  method: ({ method }) =>
    PART + sum(method.map((text) => METHOD.space + METHOD.line * lines(text, FITS.paragraph))),
  'sign-off': () => SIGN_OFF,
};
