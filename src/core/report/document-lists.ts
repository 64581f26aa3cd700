import {
  type Block,
  type Cell,
  type Column,
  heading,
  labelled,
  linesOf,
  paragraph,
  table,
} from './document-blocks';
import { nowAndTarget } from './document-page-one';
import type { EvidenceRow } from './evidence-model';
import { FIRMNESS_WORDS } from './firmness-words';
import type { PriorityRow, ReportModel } from './report-model';
import { plural } from './words';

/** A title, and what is said of it in a quieter voice below. */
export const withBelow = (text: string, below: string): Cell =>
  below.trim() === '' ? text : [{ text }, { text: below, look: 'quiet' }];

/** Its columns without the last, which then share its room, where `isWhole` is false. */
const columnsOf = (columns: readonly Column[], isWhole: boolean): readonly Column[] => {
  if (isWhole) return columns;
  const kept = columns.slice(0, -1);
  const width = kept.reduce((sum, { share }) => sum + share, 0);
  return kept.map((column) => ({ ...column, share: column.share / width }));
};

const FIRST_COLUMNS: readonly Column[] = [
  { name: 'Gap', share: 0.3 },
  { name: 'Now and target', share: 0.2 },
  { name: 'How sure', share: 0.12 },
  { name: 'Owner', share: 0.14 },
  { name: 'By when', share: 0.12 },
  { name: 'Share of our total gap', share: 0.12, isNumber: true },
];

const firstRow = (row: PriorityRow): readonly Cell[] => [
  withBelow(row.title, row.sectionName),
  nowAndTarget(row),
  row.firmness === null ? 'Less sure' : FIRMNESS_WORDS[row.firmness],
  row.owner,
  row.by,
  `${row.share}%`,
];

const whyOf = (row: PriorityRow): readonly Block[] => [
  heading(2, row.title),
  ...paragraph(`${row.sectionName}. ${row.helps}`, 'small'),
  ...labelled([
    ['Next step', row.nextStep],
    ['Improvement area', row.improvementArea],
    ['Why this level', row.note],
    ['Why this target', row.targetReason],
    ['Evidence held', row.evidence.join(' ') || 'None noted.'],
  ]),
];

const OTHER_COLUMNS: readonly Column[] = [
  { name: 'Gap', share: 0.3 },
  { name: 'Now and target', share: 0.22 },
  { name: 'Next step', share: 0.38 },
  { name: 'Share', share: 0.1, isNumber: true },
];

/** The gaps that may come first, each with its reasons; the others in a line each. */
export const prioritiesBlocks = ({ priorities, isQuick }: ReportModel): readonly Block[] => {
  const first = priorities.rows.filter(({ firmness }) => firmness !== null);
  const others = priorities.rows.filter(({ firmness }) => firmness === null);
  const whole = (cells: readonly Cell[]) => (isQuick ? cells.slice(0, -1) : cells);
  return [
    heading(1, priorities.finding, 'Priorities in full'),
    ...table(
      'The gaps that may come first',
      columnsOf(FIRST_COLUMNS, !isQuick),
      first.map((row) => whole(firstRow(row))),
    ),
    ...first.flatMap(whyOf),
    ...(others.length === 0
      ? []
      : [heading(2, others.length === 1 ? 'One gap more' : `The other ${others.length} gaps`)]),
    ...table(
      '',
      columnsOf(OTHER_COLUMNS, !isQuick),
      others.map((row) =>
        whole([
          withBelow(row.title, row.sectionName),
          nowAndTarget(row),
          row.nextStep,
          `${row.share}%`,
        ]),
      ),
    ),
  ];
};

export const findOutBlocks = ({ findOut }: ReportModel): readonly Block[] => {
  const unknown = findOut.filter(({ state }) => state === 'dk');
  const blank = findOut.length - unknown.length;
  const are = plural(unknown.length, 'answer is', 'answers are');
  return [
    heading(
      1,
      unknown.length === 0 ? 'No answer is “don’t know”' : `${unknown.length} ${are} “don’t know”`,
      'What we do not know',
    ),
    ...table(
      'To find out, most telling first',
      [
        { name: 'Question', share: 0.42 },
        { name: 'Factor', share: 0.22 },
        { name: 'Who would know', share: 0.36 },
      ],
      unknown.map(({ title, sectionName, whoKnows }) => [title, sectionName, whoKnows]),
    ),
    ...(blank === 0
      ? []
      : paragraph(
          `${blank} more ${plural(blank, 'question was', 'questions were')} not answered.`,
          'small',
        )),
  ];
};

export const claimsBlocks = ({ claims }: ReportModel): readonly Block[] => [
  heading(
    1,
    claims.length === 0
      ? 'No claim waits for evidence'
      : `${claims.length} ${plural(claims.length, 'claim')} with no document or figures behind ${plural(claims.length, 'it', 'them')} yet`,
    'Claims to evidence, before an assessor asks',
  ),
  ...table(
    '',
    [
      { name: 'Claim and our level', share: 0.27 },
      { name: 'What we hold, and could show', share: 0.39 },
      { name: 'Who could speak to it', share: 0.17 },
      { name: 'Our own accreditation codes', share: 0.17 },
    ],
    claims.map((row) => [
      withBelow(row.title, row.levelWords),
      withBelow(
        `${row.held}.`,
        row.couldShow.length === 0 ? '' : `Could show: ${row.couldShow.join('; ')}.`,
      ),
      row.speakers,
      row.accreditationCodes,
    ]),
  ),
];

const EVIDENCE_COLUMNS: readonly Column[] = [
  { name: 'Evidence', share: 0.36 },
  { name: 'Strength', share: 0.18 },
  { name: 'What it supports', share: 0.28 },
  { name: 'Who and codes', share: 0.18 },
];

const evidenceRow = (row: EvidenceRow): readonly Cell[] => [
  [
    { text: row.title || 'Not named', look: 'strong' },
    ...linesOf([
      ['Kept', row.where],
      ['Date', row.date],
      ['', row.ageWords],
    ]),
  ],
  row.strengthWords,
  row.supports.map(({ title }) => title).join('; '),
  linesOf([
    ['Who', row.speakers],
    ['Codes', row.codes.join(', ')],
  ]),
];

/** Every line once, under the section of the first question it supports; then what has none. */
export const evidenceBlocks = ({ evidence }: ReportModel): readonly Block[] => {
  const said = new Set<string>();
  const groups = evidence.bySection.map(({ name, rows }) => {
    const own = rows.filter((row) => !said.has(row.id));
    for (const row of own) said.add(row.id);
    return { name, rows: own };
  });
  return [
    heading(1, evidence.finding, 'Evidence index'),
    ...groups
      .filter(({ rows }) => rows.length > 0)
      .flatMap(({ name, rows }) => [
        heading(2, name),
        ...table('', EVIDENCE_COLUMNS, rows.map(evidenceRow)),
      ]),
    ...withoutBlocks(evidence),
  ];
};

const withoutBlocks = ({ without }: ReportModel['evidence']): readonly Block[] => [
  ...(without.length === 0 ? [] : [heading(2, 'With a level and no evidence')]),
  ...table(
    '',
    [
      { name: 'Question', share: 0.5 },
      { name: 'Factor', share: 0.26 },
      { name: 'Level', share: 0.24 },
    ],
    without.map(({ title, sectionName, levelWords }) => [title, sectionName, levelWords]),
  ),
];
