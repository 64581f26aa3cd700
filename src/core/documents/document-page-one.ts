import {
  askedHeading,
  decisionLines,
  FIRST_STEP,
  nowAndTarget,
  pageOneNotes,
  standHeading,
} from '../report/page-one';
import type { PanelReport } from '../report-model/panel-model';
import type { ReportModel } from '../report-model/report-model';
import {
  type Block,
  bullets,
  heading,
  labelled,
  numbered,
  paragraph,
  table,
} from './document-blocks';
import { scoreTable } from './document-scores';

/** So that all of page 1 is one page. */
const FIGURE_SHARE = 0.8;

/** Page 1 in words: a summary that stands alone. On a board paper the decisions stand before it. */
export const pageOneBlocks = (model: ReportModel, isBehindCover: boolean): readonly Block[] => [
  heading(1, model.headline, model.assessed),
  ...table(
    '',
    model.summary.map(({ label }) => ({ name: label, share: 1 / model.summary.length })),
    [model.summary.map(({ text }) => text)],
  ),
  ...labelled([[FIRST_STEP, model.told.firstStep]]),
  heading(2, standHeading(model)),
  {
    kind: 'figure',
    chart: 'factors',
    share: FIGURE_SHARE,
    otherwise: scoreTable(model.factors, model.isQuick),
  },
  ...whatFirst(model),
  ...bullets(pageOneNotes(model).map(({ label, text }) => [{ text: `${label} ${text}`.trim() }])),
  ...(isBehindCover ? [] : decisionBlocks(model)),
  ...paragraph(model.limits, 'small'),
];

const FIRST_COLUMNS = [
  { name: 'What is missing', share: 0.34 },
  { name: 'Now and target', share: 0.24 },
  { name: 'Owner', share: 0.16 },
  { name: 'By when', share: 0.12 },
] as const;
const STAYS_COLUMN = { name: 'In the first five', share: 0.14 } as const;

const byWords = (by: string, isLate: boolean): string => (isLate ? `${by}, late` : by);

/** What the room chose stands before what the ranking says. */
const whatFirst = (model: ReportModel): readonly Block[] => {
  const chosen = model.panel?.priorities ?? [];
  if (chosen.length > 0) return [heading(2, 'What we chose to do'), ...chosenTable(chosen)];
  const { first, finding } = model.priorities;
  if (first.length === 0) return [heading(2, finding)];
  const isTold = first.some(({ staysWords }) => staysWords !== '');
  return [
    heading(2, 'What to work on first'),
    ...table(
      '',
      isTold ? [...FIRST_COLUMNS, STAYS_COLUMN] : FIRST_COLUMNS,
      first.map((row) => [
        `${row.number} ${row.title}`,
        nowAndTarget(row),
        row.owner || 'No owner yet',
        byWords(row.by, row.isLate) || 'No date yet',
        ...(isTold ? [row.staysWords] : []),
      ]),
    ),
  ];
};

export const chosenTable = (rows: PanelReport['priorities']): readonly Block[] =>
  table(
    '',
    [
      { name: 'Priority', share: 0.54 },
      { name: 'Owner', share: 0.26 },
      { name: 'By when', share: 0.2 },
    ],
    rows.map(({ text, owner, by }) => [text, owner, by]),
  );

/** What the board is asked, or decided; room to write it while nothing is asked, and nothing then once it is final. */
const decisionBlocks = (model: ReportModel): readonly Block[] =>
  model.signOff.isFinal && model.decisions.length === 0
    ? []
    : [
        heading(2, askedHeading(model)),
        ...(model.decisions.length > 0 ? numbered(decisionLines(model)) : ROOM_TO_WRITE),
      ];

const LINES_TO_WRITE = ['1', '2', '3'] as const;

/** Where nothing is asked yet, there is room to write it by hand. */
const ROOM_TO_WRITE: readonly Block[] = [
  { kind: 'facts', rows: LINES_TO_WRITE.map((label) => ({ label, text: '' })), isToFill: true },
];
