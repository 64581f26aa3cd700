import { type Block, heading, numbered, paragraph, table } from './document-blocks';
import { scoreTable } from './document-scores';
import { FIRMNESS_WORDS } from './firmness-words';
import type { PanelReport } from './panel-model';
import type { PriorityRow, ReportModel } from './report-model';
import { lowerFirst } from './words';

/** As on the printed page 1. Method 7. */
const MOST_PRIORITIES = 5;

/** So that all of page 1 is one page. */
const FIGURE_SHARE = 0.8;

/** "Starting, target established". */
export const nowAndTarget = ({ levelWords, targetWords }: PriorityRow): string =>
  `${levelWords}, target ${lowerFirst(targetWords)}`;

/** Page 1 in words: a summary that stands alone. On a board paper the decisions stand on the cover sheet before it. */
export const pageOneBlocks = (model: ReportModel, isBehindCover: boolean): readonly Block[] => [
  ...(isBehindCover ? [heading(1, model.headline, 'Gap report, page 1')] : []),
  ...paragraph(`${model.date}. ${model.answeredBy}`, 'small'),
  ...(isBehindCover ? [] : paragraph(model.headline, 'lead')),
  ...table(
    '',
    model.summary.map(({ label }) => ({ name: label, share: 1 / model.summary.length })),
    [model.summary.map(({ text }) => text)],
  ),
  heading(isBehindCover ? 2 : 1, model.factors.finding),
  {
    kind: 'figure',
    chart: 'factors',
    share: FIGURE_SHARE,
    otherwise: scoreTable(model.factors, model.isQuick),
  },
  ...whatFirst(model, isBehindCover ? 2 : 1),
  ...(isBehindCover ? [] : decisionBlocks(model)),
  ...paragraph(model.limits, 'small'),
];

/** What the room chose stands before what the ranking says. */
const whatFirst = (model: ReportModel, level: 1 | 2): readonly Block[] => {
  const chosen = model.panel?.priorities ?? [];
  if (chosen.length > 0) return [heading(level, 'What we chose to do'), ...chosenTable(chosen)];
  const rows = model.priorities.rows.slice(0, MOST_PRIORITIES);
  if (rows.length === 0) return [heading(level, model.priorities.finding)];
  return [
    heading(level, 'What to work on first'),
    ...table(
      '',
      [
        { name: 'Gap', share: 0.34 },
        { name: 'Now and target', share: 0.24 },
        { name: 'How sure', share: 0.12 },
        { name: 'Owner', share: 0.16 },
        { name: 'By when', share: 0.14 },
      ],
      rows.map((row) => [
        row.title,
        nowAndTarget(row),
        row.firmness === null ? 'Less sure' : FIRMNESS_WORDS[row.firmness],
        row.owner,
        row.by,
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

const decisionBlocks = ({ decisions }: ReportModel): readonly Block[] => [
  heading(1, 'Decisions asked of the board'),
  ...(decisions.length > 0 ? numbered(decisions) : ROOM_TO_WRITE),
];

const LINES_TO_WRITE = ['1', '2', '3'] as const;

/** Where nothing is asked yet, there is room to write it by hand. */
export const ROOM_TO_WRITE: readonly Block[] = [
  { kind: 'facts', rows: LINES_TO_WRITE.map((label) => ({ label, text: '' })), isToFill: true },
];
