import type { Figure, HeatCell, ReportModel, ScoreRow } from '../report-model/report-model';
import {
  type Block,
  bullets,
  type Cell,
  type Column,
  heading,
  type Line,
  paragraph,
  table,
} from './document-blocks';

const SCORE_COLUMNS: readonly Column[] = [
  { name: 'Name', share: 0.34 },
  { name: 'Level', share: 0.22 },
  { name: 'Score', share: 0.1, isNumber: true },
  { name: 'Range', share: 0.13, isNumber: true },
  { name: 'Target', share: 0.1, isNumber: true },
  { name: 'Rated', share: 0.11, isNumber: true },
];
/** A quick check shows levels and no figures. Method 0.4. */
const QUICK_COLUMNS: readonly Column[] = [
  { name: 'Name', share: 0.36 },
  { name: 'Level and target', share: 0.4 },
  { name: 'Range', share: 0.24 },
];

const figure = (value: number | null): string => (value === null ? 'none' : String(value));

/** A part stands under its whole. */
const nameOf = ({ name, isPart }: ScoreRow): Cell =>
  isPart ? [{ text: `Part: ${name}`, look: 'quiet' }] : [{ text: name, look: 'strong' }];

/** The figures behind one drawing of scores, as the page has them. */
export const scoreTable = ({ rows }: Figure, isQuick: boolean): readonly Block[] =>
  table(
    '',
    isQuick ? QUICK_COLUMNS : SCORE_COLUMNS,
    rows.map((row) =>
      isQuick
        ? [nameOf(row), row.detail, row.rangeWords]
        : [
            nameOf(row),
            row.levelWords,
            figure(row.score),
            row.rangeWords,
            figure(row.target),
            row.rated,
          ],
    ),
  );

/** What it says, the drawing, the figures behind it, and what to know when reading them. */
export const figureBlocks = (
  { isQuick }: ReportModel,
  shown: Figure,
  charts: readonly string[],
): readonly Block[] => [
  heading(1, shown.finding, shown.kicker),
  ...charts.map((chart): Block => ({ kind: 'figure', chart })),
  ...scoreTable(shown, isQuick),
  ...paragraph(shown.note, 'small'),
];

/** The four sections in figures, as they are drawn on page 1; then what already stands and what is weak whatever the averages say. */
export const factorsBlocks = (model: ReportModel): readonly Block[] => [
  ...figureBlocks(model, { ...model.factors, kicker: ON_PAGE_ONE }, []),
  ...(model.strengths.length === 0 ? [] : [heading(2, 'In place already')]),
  ...bullets(model.strengths.map((row) => named(row, `${row.levelWords}. ${row.heldWords}`))),
  heading(2, 'Weak links'),
  ...(model.weakLinks.length === 0
    ? paragraph('None: no important question is at one of the two lowest levels.')
    : bullets(model.weakLinks.map((row) => named(row, `${row.sectionName}. ${row.levelWords}`)))),
];

/** Above the figures of the sections, whose drawing is not made twice. */
export const ON_PAGE_ONE = 'Drawn on page 1; here in figures';

type Numbered = { readonly number: string; readonly title: string };

const named = ({ number, title }: Numbered, about: string): readonly Line[] => [
  { text: `${number} ${title}.` },
  { text: about, look: 'quiet' },
];

const heatCell = ({ score, words }: HeatCell): Cell =>
  score === null
    ? [{ text: words, look: 'quiet' }]
    : [
        { text: String(score), look: 'strong' },
        { text: words, look: 'quiet' },
      ];

/** A number, where there is one, and words in every cell. */
export const heatBlocks = ({ heat }: ReportModel): readonly Block[] => [
  heading(1, heat.finding, 'Section by function'),
  { kind: 'figure', chart: 'heat' },
  ...table(
    '',
    [
      { name: 'Section', share: 0.2 },
      ...heat.columns.map(({ shortName }) => ({
        name: shortName,
        share: 0.8 / heat.columns.length,
      })),
    ],
    heat.rows.map(({ name, cells }) => [[{ text: name, look: 'strong' }], ...cells.map(heatCell)]),
  ),
  ...paragraph(
    `Key: ${heat.key.map(({ range, words }) => `${range}, ${words.toLowerCase()}`).join('; ')}.`,
    'small',
  ),
];

export const flagsBlocks = ({ flags }: ReportModel): readonly Block[] => [
  heading(1, flags.finding, 'Flags, which no average can hide'),
  ...bullets(
    flags.rows.map(({ title, sentence }) => [
      { text: `${title}.`, look: 'strong' },
      { text: sentence },
    ]),
  ),
];

/** The cautious score with the score beside it. Method 2.6. */
export const cautiousBlocks = (model: ReportModel): readonly Block[] => {
  const { cautious, factors, isQuick } = model;
  if (cautious === null) return [];
  const scoreOf = (id: string) => factors.rows.find((row) => row.id === id);
  const columns: readonly Column[] = isQuick
    ? [
        { name: 'Name', share: 0.3 },
        { name: 'Level', share: 0.35 },
        { name: 'Cautious level', share: 0.35 },
      ]
    : [
        { name: 'Name', share: 0.34 },
        { name: 'Score', share: 0.14, isNumber: true },
        { name: 'Cautious score', share: 0.18, isNumber: true },
        { name: 'Cautious range', share: 0.2, isNumber: true },
        { name: 'Target', share: 0.14, isNumber: true },
      ];
  const rows = cautious.rows.map((row) =>
    isQuick
      ? [nameOf(row), scoreOf(row.id)?.levelWords ?? '', row.levelWords]
      : [
          nameOf(row),
          figure(scoreOf(row.id)?.score ?? null),
          figure(row.score),
          row.rangeWords,
          figure(row.target),
        ],
  );
  return [
    heading(1, cautious.finding, cautious.kicker),
    { kind: 'figure', chart: 'cautious' },
    ...table('', columns, rows),
    ...paragraph(cautious.note, 'small'),
  ];
};
