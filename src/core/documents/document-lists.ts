import { nowAndTarget, othersHeading } from '../report/page-one';
import type { EvidenceGroup, EvidenceRow } from '../report-model/evidence-model';
import type { PriorityRow, ReportModel } from '../report-model/report-model';
import { strengthLabel } from '../wording/strength-words';
import { plural, upperFirst } from '../wording/words';
import {
  type Block,
  type Cell,
  type Column,
  cellLines,
  heading,
  labelled,
  paragraph,
  table,
} from './document-blocks';

/** A title, and what is said of it in a quieter voice below. */
export const withBelow = (text: string, below: string): Cell =>
  below.trim() === '' ? text : [{ text }, { text: below, look: 'quiet' }];

const numbered = ({ number, title }: { readonly number: string; readonly title: string }): string =>
  `${number} ${title}`;

const whyOf = (row: PriorityRow): readonly Block[] => [
  heading(2, numbered(row)),
  ...paragraph(`${row.sectionName}. ${row.helps}`, 'small'),
  ...labelled([
    ['Now and target', nowAndTarget(row)],
    ['Next step', row.nextStep],
    ['Improvement area', row.improvementArea],
    ['Why this level', row.note],
    ['Why this target', row.targetReason],
    ['Evidence held', row.evidence.join(' ') || 'None noted.'],
    ['Owner', row.owner || 'no owner yet'],
    ['By when', row.isLate ? `${row.by}, late` : row.by || 'no date yet'],
  ]),
];

const OTHER_COLUMNS: readonly Column[] = [
  { name: 'What is missing', share: 0.34 },
  { name: 'Now and target', share: 0.24 },
  { name: 'Next step', share: 0.42 },
];

/** What comes first stands on page 1 in a line each: here with its reasons. The others have a line each. */
export const prioritiesBlocks = ({ priorities }: ReportModel): readonly Block[] => {
  const isFirst = ({ item }: PriorityRow) => priorities.first.some((row) => row.item === item);
  const first = priorities.rows.filter(isFirst);
  const others = priorities.rows.filter((row) => !isFirst(row));
  return [
    heading(1, priorities.finding, 'Priorities in full'),
    ...first.flatMap(whyOf),
    ...(others.length === 0 ? [] : [heading(2, othersHeading(others.length))]),
    ...table(
      '',
      OTHER_COLUMNS,
      others.map((row) => [
        withBelow(numbered(row), row.sectionName),
        nowAndTarget(row),
        row.nextStep,
      ]),
    ),
  ];
};

const NOBODY_YET = 'nobody named yet';

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
        { name: 'Section', share: 0.22 },
        { name: 'Who would know', share: 0.36 },
      ],
      unknown.map((row) => [numbered(row), row.sectionName, row.whoKnows || NOBODY_YET]),
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
      withBelow(numbered(row), row.levelWords),
      withBelow(
        `${row.held}.`,
        row.couldShow.length === 0 ? '' : `Could show: ${row.couldShow.join('; ')}.`,
      ),
      row.speakers || NOBODY_YET,
      row.accreditationCodes || 'no code yet',
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
    ...cellLines([
      ['Kept', row.where],
      ['Date', row.date],
      ['', row.ageWords],
    ]),
  ],
  upperFirst(strengthLabel(row.strength)),
  row.supports.map(numbered).join('; '),
  cellLines([
    ['Who', row.speakers],
    ['Codes', row.codes.join(', ')],
  ]),
];

/** Every line once, under the section of the first question it supports. */
export const evidenceOnce = ({
  bySection,
}: ReportModel['evidence']): readonly Omit<EvidenceGroup, 'without'>[] => {
  const said = new Set<string>();
  return bySection
    .map(({ id, name, rows }) => {
      const own = rows.filter((row) => !said.has(row.id));
      for (const row of own) said.add(row.id);
      return { id, name, rows: own };
    })
    .filter(({ rows }) => rows.length > 0);
};

/** What there is to show, then what has none. */
export const evidenceBlocks = ({ evidence }: ReportModel): readonly Block[] => [
  heading(1, evidence.finding, 'Evidence index'),
  ...evidenceOnce(evidence).flatMap(({ name, rows }) => [
    heading(2, name),
    ...table('', EVIDENCE_COLUMNS, rows.map(evidenceRow)),
  ]),
  ...withoutBlocks(evidence),
];

const withoutBlocks = ({ without }: ReportModel['evidence']): readonly Block[] => [
  ...(without.length === 0 ? [] : [heading(2, 'With a level and no evidence')]),
  ...table(
    '',
    [
      { name: 'Question', share: 0.5 },
      { name: 'Section', share: 0.26 },
      { name: 'Level', share: 0.24 },
    ],
    without.map((row) => [numbered(row), row.sectionName, row.levelWords]),
  ),
];
