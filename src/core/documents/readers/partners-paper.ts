import { whatWasDone } from '../../report/about-assessment';
import { nowAndTarget } from '../../report/page-one';
import { statusWords } from '../../report/sign-off-report';
import type { BackedSection } from '../../report-model/readers-model';
import type { FirstRow, ReportModel, ScoreRow } from '../../report-model/report-model';
import { sentence } from '../../wording/words';
import { aboutDocument, READER_FEET } from '../about-document';
import {
  type Block,
  type Cell,
  type Column,
  heading,
  paragraph,
  table,
  type WrittenDocument,
} from '../document-blocks';

const SCORE_COLUMNS: readonly Column[] = [
  { name: 'What it rests on', share: 0.18 },
  { name: 'Level', share: 0.17 },
  { name: 'Our score', share: 0.09, isNumber: true },
  { name: 'With proof alone', share: 0.12, isNumber: true },
  { name: 'What there is to show', share: 0.44 },
];
/** A quick check shows levels and no figures. Method 0.4. */
const QUICK_COLUMNS: readonly Column[] = [
  { name: 'What it rests on', share: 0.24 },
  { name: 'Level', share: 0.26 },
  { name: 'What there is to show', share: 0.5 },
];

const figure = (row: ScoreRow | undefined): string =>
  row === undefined || row.shown !== 'score' || row.score === null ? 'none' : String(row.score);

const scoreRow = (model: ReportModel, { id, name, shownWords }: BackedSection): readonly Cell[] => {
  const row = model.factors.rows.find((other) => other.id === id);
  const cautious = model.cautious?.rows.find((other) => other.id === id);
  const level = row?.levelWords ?? 'Not asked';
  const strong: Cell = [{ text: name, look: 'strong' }];
  return model.isQuick
    ? [strong, level, shownWords]
    : [strong, level, figure(row), figure(cautious), shownWords];
};

const doesBlocks = ({ forPartners }: ReportModel): readonly Block[] => [
  heading(1, 'What we do here'),
  { kind: 'facts', isToFill: false, rows: forPartners.does },
];

const wellBlocks = ({ forPartners: { standsWell } }: ReportModel): readonly Block[] =>
  standsWell.length === 0
    ? []
    : [
        heading(1, 'What stands well'),
        ...table(
          '',
          [
            { name: 'What is in place', share: 0.42 },
            { name: 'Level', share: 0.2 },
            { name: 'What there is to show', share: 0.38 },
          ],
          standsWell.map(({ number, title, levelWords, shownWords }) => [
            `${number} ${title}`,
            levelWords,
            shownWords,
          ]),
        ),
      ];

const askBlocks = ({ forPartners: { asks } }: ReportModel): readonly Block[] =>
  asks.length === 0
    ? []
    : [
        heading(1, 'What we ask, and of whom'),
        ...paragraph(
          'These rest on what others do as much as on us. Each ask is the next level of our own questions.',
          'small',
        ),
        ...table(
          '',
          [
            { name: 'Whom we ask', share: 0.24 },
            { name: 'What is missing now', share: 0.34 },
            { name: 'What would be the next level', share: 0.42 },
          ],
          asks.map(({ whom, number, title, ask }) => [whom, `${number} ${title}`, ask]),
        ),
      ];

/** Whoever owns a step is named on our own papers alone. */
const willRow = (row: FirstRow): readonly Cell[] => [
  `${row.number} ${row.title}`,
  nowAndTarget(row),
  row.by === '' ? 'No date yet' : row.by,
];

const willBlocks = ({ priorities: { first } }: ReportModel): readonly Block[] =>
  first.length === 0
    ? []
    : [
        heading(1, 'What we work on first ourselves'),
        ...table(
          '',
          [
            { name: 'What is missing', share: 0.46 },
            { name: 'Now and target', share: 0.34 },
            { name: 'By when', share: 0.2 },
          ],
          first.map(willRow),
        ),
      ];

const dateOf = ({ date, isQuick, panel }: ReportModel): string =>
  `${whatWasDone(panel !== null, isQuick)}${date === '' ? '' : ` of ${date}`}`;

/** Two sides for readers outside: no notes and nobody's name, of evidence only its kind and date. */
export const partnersDocument = (model: ReportModel): WrittenDocument => ({
  ...aboutDocument(model, READER_FEET.partners),
  blocks: [
    ...paragraph(
      `${model.title}. For partners and funders. ${statusWords(model.signOff)}.`,
      'small',
    ),
    { kind: 'title', text: model.headline },
    ...paragraph(`${dateOf(model)}. ${model.limits}`, 'small'),
    ...doesBlocks(model),
    heading(1, 'Where we stand, and what is behind it'),
    ...table(
      '',
      model.isQuick ? QUICK_COLUMNS : SCORE_COLUMNS,
      model.forPartners.backed.map((section) => scoreRow(model, section)),
    ),
    ...(model.isQuick
      ? []
      : paragraph(
          'Scores go from 0, all at the lowest level, to 100, all at the highest. With proof alone: what they would be if only what we can show counted.',
          'small',
        )),
    ...wellBlocks(model),
    ...askBlocks(model),
    ...willBlocks(model),
    ...closingBlocks(model),
  ],
});

/** What both kinds of reader must be told, on one line each. */
const closingBlocks = (model: ReportModel): readonly Block[] => [
  ...paragraph(
    'No note and nobody’s name is in this paper; of evidence it gives the kind and the date alone.',
    'small',
  ),
  ...paragraph(sentence(`The questions are those of Mainstay. ${model.questions}`), 'small'),
];
