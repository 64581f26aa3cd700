import { targetOf } from '../gaps/targets';
import { outcomeOf, statusWords } from '../report/sign-off-report';
import type { EvidenceRow } from '../report-model/evidence-model';
import type { ReportModel } from '../report-model/report-model';
import { allEvidence } from '../response/evidence-of';
import { latestDay } from '../wording/evidence-age';
import { type AnswerCell, type Answered, answerTable, DAY_COLUMNS } from './answer-columns';
import { listSheets } from './workbook-lists';
import { scoresSheet } from './workbook-scores';
import {
  dayOrText,
  type SheetCell,
  type WorkbookColumn,
  type WorkbookSheet,
} from './workbook-sheet';
import { yearsSheets } from './years/workbook-years';

type WorkbookInput = Answered & {
  /** Of this assessment. */
  readonly model: ReportModel;
};

/** Everything for a spreadsheet: numbers as numbers, days as days; what was not given or may not be told is blank. */
export const workbookOf = (input: WorkbookInput): readonly WorkbookSheet[] => [
  aboutSheet(input),
  answersSheet(input),
  scoresSheet(input.model),
  gapsSheet(input),
  ...planSheets(input.model),
  evidenceSheet(input),
  ...listSheets(input.model),
  ...factsSheets(input.model),
  ...yearsSheets(input.model),
];

const wide = (name: string, width: number): WorkbookColumn => ({ name, width });

const aboutSheet = ({ model, assessment }: WorkbookInput): WorkbookSheet => ({
  name: 'About',
  columns: [wide('About', 26), wide('', 90)],
  hasFilter: false,
  fixedColumns: 0,
  rows: [
    ['Organisation', model.title],
    ['Assessment', model.assessmentName],
    ['Stands for', dayOrText(assessment.assessedOn)],
    ['How it was answered', model.answeredBy],
    ['Standing', statusWords(model.signOff)],
    ['Approved by', model.signOff.approvedBy],
    ['Approved on', dayOrText(assessment.signOff.approvedOn)],
    ['Next review on', dayOrText(assessment.signOff.nextReview)],
    ['In short', model.headline],
    ['What it rests on', model.lead],
    ...model.summary.map(({ label, text }) => [label, text]),
    ...model.decisions.flatMap((text, at) => [
      [`Decision asked ${at + 1}`, text],
      ...(outcomeOf(model.signOff, text) === ''
        ? []
        : [[`What became of ${at + 1}`, outcomeOf(model.signOff, text)]]),
    ]),
    ...(model.panel?.isRehearsal ? [['Rehearsal', 'Made-up answers. Nobody gave these.']] : []),
    ['Limits', model.limits],
    [
      'Blank cells',
      'A blank cell is something not given, or not shown because too few people answered. It is never a nought.',
    ],
  ],
});

/** What was told of the organisation and its area. */
const factsSheets = ({ context, profile }: ReportModel): readonly WorkbookSheet[] => {
  const rows = [...profile, ...context].map(({ label, text }) => [label, text]);
  const columns = [wide('About us', 34), wide('As it was given', 90)];
  return rows.length === 0
    ? []
    : [{ name: 'About us', columns, hasFilter: false, fixedColumns: 1, rows }];
};

const WIDTHS: Readonly<Record<string, number>> = {
  Section: 22,
  Function: 24,
  'Question id': 12,
  Number: 9,
  Title: 34,
  Question: 46,
  'Level name': 22,
  'Target name': 22,
  Detail: 30,
  'Comes from': 16,
  'Reason agreed': 40,
  Note: 60,
  'Who could speak to it': 26,
  'Accreditation codes': 22,
  'Strength in words': 30,
  'Titles of evidence': 50,
  'Changed at': 18,
  'Changed by': 20,
};
/** Which question it is stays in sight. */
const LEADING = ['Question id', 'Number', 'Title'] as const;
const USUAL_WIDTH = 15;
const A_DAY = 'YYYY-MM-DD'.length;

const answersSheet = (input: WorkbookInput): WorkbookSheet => {
  const { headings, rows } = answerTable(input);
  const dayAt = headings.indexOf('Changed at');
  const leading = LEADING.map((name) => headings.indexOf(name));
  const isOfADay = input.model.panel !== null;
  const isTold = (at: number) => isOfADay || !DAY_COLUMNS.includes(headings[at] ?? '');
  const others = headings.map((_, at) => at).filter((at) => !leading.includes(at));
  const order = [...leading, ...others.filter(isTold)];
  return {
    name: 'Answers',
    columns: order.map((at) => wideBy(headings[at] ?? '')),
    hasFilter: true,
    fixedColumns: LEADING.length,
    rows: rows.map((row) => order.map((at) => (at === dayAt ? dayOf(row[at]) : (row[at] ?? null)))),
  };
};

const wideBy = (name: string) => wide(name, WIDTHS[name] ?? USUAL_WIDTH);

const dayOf = (cell: AnswerCell | undefined): SheetCell =>
  typeof cell === 'string' ? dayOrText(cell.slice(0, A_DAY)) : (cell ?? null);

const gapsSheet = ({ model, instrument, assessment }: WorkbookInput): WorkbookSheet => {
  const targets = new Map(
    instrument.items.map((item) => [item.id, targetOf(item, assessment.targets)]),
  );
  // Of the first five how often they stay there; where that is not told, that they are among them.
  const first = new Map(model.priorities.first.map((row) => [row.item, row.staysWords || 'Yes']));
  return {
    name: 'Gaps',
    columns: [
      wide('Order', 8),
      wide('Question id', 12),
      wide('Number', 9),
      wide('What is missing', 36),
      wide('Section', 22),
      wide('Level 0 to 4', 8),
      wide('Level name', 20),
      wide('Target 0 to 4', 8),
      wide('Target name', 20),
      wide('In the first five', 16),
      wide('Next step', 50),
      wide('Improvement area', 26),
      wide('Helps', 40),
      wide('Why this level', 50),
      wide('Why this target', 40),
      wide('Pieces of evidence', 12),
    ],
    hasFilter: true,
    fixedColumns: 4,
    rows: model.priorities.rows.map((row, at) => [
      at + 1,
      row.item,
      row.number,
      row.title,
      row.sectionName,
      row.level,
      row.levelWords,
      targets.get(row.item) ?? row.target,
      row.targetWords,
      first.get(row.item) ?? '',
      row.nextStep,
      row.improvementArea,
      row.helps,
      row.note,
      row.targetReason,
      row.evidence.length,
    ]),
  };
};

const planSheets = ({ plan, names, isQuick }: ReportModel): readonly WorkbookSheet[] => {
  const rows = (plan?.groups ?? []).flatMap(({ name, rows: own }) =>
    own.map((row) => ({ area: name, ...row })),
  );
  const planned: WorkbookSheet = {
    name: 'Plan',
    columns: [
      wide('Number', 9),
      wide('Action', 50),
      wide('Improvement area', 26),
      wide('Owner', 20),
      wide('By when', 14),
      wide('Overdue', 10),
      wide('Status', 12),
      wide('Cost', 16),
      wide('Notes', 50),
      wide('Gaps it closes', 50),
      wide('Question ids', 20),
    ],
    hasFilter: true,
    fixedColumns: 2,
    rows: rows.map((row, at) => [
      at + 1,
      row.text,
      row.area,
      row.owner,
      dayOrText(row.byDate),
      row.isOverdue ? 'Yes' : 'No',
      row.statusWords,
      row.cost,
      row.notes,
      row.closes.map(({ number, title }) => `${number} ${title}`).join('; '),
      row.closes.map(({ item }) => item).join(', '),
    ]),
  };
  if (plan === null || isQuick) return [planned];
  const { section, factor } = names;
  const kinds = { section, function: 'Function', sufficiency: factor } as const;
  const ifDone: WorkbookSheet = {
    name: 'If the plan is done',
    columns: [wide('Kind', 20), wide('Name', 44), wide('Score now', 14), wide('Score then', 14)],
    hasFilter: true,
    fixedColumns: 2,
    rows: plan.ifDone.rows.map(({ kind, name, now, then }) => [kinds[kind], name, now, then]),
  };
  return [planned, ifDone];
};

/** A line that supports questions of two sections stands once, where the first of them is. */
const linesOnce = ({ evidence }: ReportModel): readonly (EvidenceRow & { section: string })[] => {
  const byId = new Map<string, EvidenceRow & { section: string }>();
  for (const { name, rows } of evidence.bySection) {
    for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, { ...row, section: name });
  }
  return [...byId.values()];
};

/** The date as it was written, and the last day it speaks of as a day to sort by. */
const evidenceSheet = ({ model, assessment }: WorkbookInput): WorkbookSheet => {
  const written = new Map(
    allEvidence(assessment.answers).map(({ entry, keptWith }) => [
      `${keptWith}/${entry.id}`,
      entry.date,
    ]),
  );
  return {
    name: 'Evidence',
    columns: [
      wide('Number', 9),
      wide('Evidence', 40),
      wide('Where it is kept', 34),
      wide('Date', 26),
      wide('Latest day', 14),
      wide('Age', 20),
      wide('Strength', 10),
      wide('Strength in words', 30),
      wide('Who could speak to it', 26),
      wide('Codes', 20),
      wide('Section', 22),
      wide('What it supports', 50),
      wide('Question ids', 22),
    ],
    hasFilter: true,
    fixedColumns: 2,
    rows: linesOnce(model).map((row, at) => [
      at + 1,
      row.title,
      row.where,
      row.date,
      dayOrText(latestDay(written.get(row.id) ?? '') ?? ''),
      row.ageWords,
      row.strength,
      row.strengthWords,
      row.speakers,
      row.codes.join(', '),
      row.section,
      row.supports.map(({ number, title }) => `${number} ${title}`).join('; '),
      row.supports.map(({ item }) => item).join(', '),
    ]),
  };
};
