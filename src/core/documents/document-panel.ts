import type { PanelReport, RoundSpread, SpreadRow } from '../report-model/panel-model';
import type { ReportModel } from '../report-model/report-model';
import {
  type Block,
  type Cell,
  type Column,
  cellLines,
  heading,
  paragraph,
  table,
} from './document-blocks';
import { withBelow } from './document-lists';
import { chosenTable } from './document-page-one';

const LEVELS = [0, 1, 2, 3, 4] as const;

/** What the room chose, and who finds out what many do not know. */
export const nextStepsBlocks = ({ panel }: ReportModel): readonly Block[] => {
  if (panel === null) return [];
  const { priorities, knowledgeGaps } = panel;
  return [
    heading(
      1,
      priorities.length === 0
        ? 'No priorities chosen yet'
        : 'Our priorities, with an owner and a date',
      'What we chose to do',
    ),
    ...chosenTable(priorities),
    ...(knowledgeGaps.length === 0
      ? []
      : [heading(1, 'Who will find out', 'What many of us do not know')]),
    ...table(
      '',
      [
        { name: 'Question', share: 0.4 },
        { name: 'How many', share: 0.22 },
        { name: 'Who finds out', share: 0.22 },
        { name: 'By when', share: 0.16 },
      ],
      knowledgeGaps.map(({ number, title, count, who, by }) => [
        `${number} ${title}`,
        count,
        who || 'nobody yet',
        by || 'no date yet',
      ]),
    ),
  ];
};

/** Counts where the privacy rules let them be told; what is not told is blank, never a nought. Method 3.3. */
const countsOf = ({ distribution, dontKnow }: RoundSpread): readonly Cell[] => [
  ...LEVELS.map((level) => (distribution === null ? '' : String(distribution[level] ?? 0))),
  distribution === null || dontKnow === null ? '' : String(dontKnow),
];

const untold = ({ distribution, median }: RoundSpread): string =>
  distribution !== null ? '' : median === null ? 'Not shown' : 'Only the middle answer is shown';

const spreadRows = (row: SpreadRow): readonly (readonly Cell[])[] => [
  [
    [
      { text: `${row.number} ${row.title}`, look: 'strong' },
      { text: row.spreadWords, look: 'quiet' },
      ...cellLines([[row.again === null ? 'Counts' : 'First vote', untold(row.first)]]),
    ],
    ...countsOf(row.first),
    [
      { text: row.levelWords, look: 'strong' },
      { text: row.fromWords, look: 'quiet' },
      ...(row.isNotAgreed ? [{ text: 'Not agreed: the middle answer stands' }] : []),
    ],
  ],
  ...(row.again === null
    ? []
    : [[withBelow('Voted again', untold(row.again)), ...countsOf(row.again), '']]),
];

/** Levels by their names, as on screen and in print. */
const spreadColumns = ({ heat }: ReportModel): readonly Column[] => [
  { name: 'Question', share: 0.38 },
  ...heat.key.map(({ words }) => ({ name: words, share: 0.06, isNumber: true, isOnEnd: true })),
  { name: 'Don’t know', share: 0.08, isNumber: true, isOnEnd: true },
  { name: 'What stands', share: 0.24 },
];

const settledTable = ({ sections }: PanelReport): readonly Block[] => {
  const settled = sections.flatMap(({ rows }) => rows).filter(({ isSettled }) => isSettled);
  return settled.length === 0
    ? []
    : [
        heading(1, 'What we talked through, and how it ended', 'In the room'),
        ...table(
          '',
          [
            { name: 'Question', share: 0.34 },
            { name: 'What stands', share: 0.24 },
            { name: 'Why', share: 0.42 },
          ],
          settled.map((row) => [
            `${row.number} ${row.title}`,
            row.isNotAgreed ? `Not agreed. Middle answer: ${row.levelWords}` : row.levelWords,
            cellLines([
              ['', row.agreedReason],
              ['Shown by', row.agreedEvidence],
            ]),
          ]),
        ),
      ];
};

export const spreadBlocks = (model: ReportModel): readonly Block[] => {
  const { panel } = model;
  if (panel === null) return [];
  return [
    heading(1, panel.finding, 'Where answers agree and where they differ'),
    ...paragraph(`${panel.who}. ${panel.standing} ${panel.attribution}`),
    ...paragraph('Each column counts the people who chose that level.', 'small'),
    ...panel.sections.flatMap(({ name, rows }) => [
      heading(2, name),
      ...table('', spreadColumns(model), rows.flatMap(spreadRows)),
    ]),
    ...settledTable(panel),
  ];
};

export const rolesBlocks = ({ panel }: ReportModel): readonly Block[] =>
  panel === null
    ? []
    : [
        heading(1, 'Staff and others'),
        ...table(
          'The middle answer of each, furthest apart first',
          [
            { name: 'Question', share: 0.4 },
            { name: 'Staff', share: 0.3 },
            { name: 'Not staff', share: 0.3 },
          ],
          panel.roles.map(({ number, title, sectionName, staffWords, notStaffWords }) => [
            withBelow(`${number} ${title}`, sectionName),
            staffWords,
            notStaffWords,
          ]),
        ),
        ...paragraph(panel.rolesNote, 'small'),
      ];

export const agreementBlocks = ({ panel }: ReportModel): readonly Block[] =>
  panel === null
    ? []
    : [
        heading(1, 'How high, and how far answers agree', 'Score against agreement'),
        { kind: 'figure', chart: 'agreement' },
        ...table(
          '',
          [
            { name: 'Question', share: 0.42 },
            { name: 'What stands', share: 0.24 },
            { name: 'How far answers agree', share: 0.34 },
          ],
          panel.sections
            .flatMap(({ rows }) => rows)
            .map(({ number, title, levelWords, spreadWords }) => [
              `${number} ${title}`,
              levelWords,
              spreadWords,
            ]),
        ),
        ...(panel.onePersonAway.length === 0
          ? []
          : [heading(2, 'If any one of us had been away', 'How much one person matters')]),
        ...table(
          '',
          [
            { name: 'Score', share: 0.6 },
            { name: 'Would have lain', share: 0.4 },
          ],
          panel.onePersonAway.map(({ name, range }) => [name, range]),
        ),
      ];

export const partnersBlocks = ({ partners }: ReportModel): readonly Block[] =>
  partners === null
    ? []
    : [
        heading(1, partners.finding, 'Our own view and our partners’'),
        ...table(
          'Our own level and the middle of what partners say',
          [
            { name: 'Question', share: 0.5 },
            { name: 'Our own', share: 0.25 },
            { name: 'Partners', share: 0.25 },
          ],
          partners.lines.map(({ title, ownWords, partnersWords }) => [
            title,
            ownWords,
            partnersWords,
          ]),
        ),
        ...paragraph(`${partners.who} ${partners.note}`, 'small'),
      ];
