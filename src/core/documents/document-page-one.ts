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
import { tellsStays } from '../wording/stays-words';
import { countWord, plural, sentence, upperFirst } from '../wording/words';
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
import { roomOnPageOne, shortForPageOne, type WordPageOne } from './page-one-room';

/** Whose page it is, and its finding: the report has it at its beginning, a board paper on a new page. */
const headBlocks = (model: ReportModel, isBehindCover: boolean): readonly Block[] =>
  isBehindCover
    ? [heading(1, model.headline, model.assessed)]
    : [
        {
          kind: 'paragraph',
          lines: [
            { text: model.title, look: 'strong' },
            { text: model.assessed, look: 'quiet' },
          ],
        },
        heading(1, model.headline),
      ];

/** In large print page 1 goes on over its side: nothing is cut or left out. */
const allInLarge = (model: ReportModel): WordPageOne => ({
  share: 1,
  decisions: decisionLines(model),
  left: 0,
  emptyLines: model.signOff.isFinal ? 0 : LINES_TO_WRITE.length,
});

/**
 * Page 1 in words: a summary that stands alone, on one side, and in large print on as many as it takes. On a board paper
 * the decisions stand before it.
 */
export const pageOneBlocks = (
  whole: ReportModel,
  isBehindCover: boolean,
  isLarge = false,
): readonly Block[] => {
  const model = isLarge ? whole : shortForPageOne(whole);
  const room = isLarge
    ? allInLarge(model)
    : roomOnPageOne(model, isBehindCover ? null : decisionLines(model));
  return [
    ...headBlocks(model, isBehindCover),
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
      share: room.share,
      otherwise: scoreTable(model.factors, model.isQuick),
    },
    ...whatFirst(model),
    ...bullets(pageOneNotes(model).map(({ label, text }) => [{ text: `${label} ${text}`.trim() }])),
    ...(isBehindCover ? [] : decisionBlocks(model, room)),
    ...paragraph(model.limits, 'small'),
  ];
};

/** All decisions in full, where page 1 has not the room; nothing otherwise. */
export const decisionsInFull = (model: ReportModel, isLarge = false): readonly Block[] =>
  isLarge || roomOnPageOne(shortForPageOne(model), decisionLines(model)).left === 0
    ? []
    : [heading(1, askedHeading(model), 'In full'), ...numbered(decisionLines(model))];

/** The longest name of a level stands on one line of its column. */
const STAYS_COLUMNS = [
  { name: 'What is missing', share: 0.29 },
  { name: 'Now and target', share: 0.26 },
  { name: 'Owner', share: 0.14 },
  { name: 'By when', share: 0.14 },
  { name: 'In the first five', share: 0.17 },
] as const;
const FIRST_COLUMNS = [
  { name: 'What is missing', share: 0.38 },
  { name: 'Now and target', share: 0.28 },
  { name: 'Owner', share: 0.17 },
  { name: 'By when', share: 0.17 },
] as const;

const byWords = (by: string, isLate: boolean): string => (isLate ? `${by}, late` : by);

/** What the room chose stands before what the ranking says. */
const whatFirst = (model: ReportModel): readonly Block[] => {
  const chosen = model.panel?.priorities ?? [];
  if (chosen.length > 0) return [heading(2, 'What we chose to do'), ...chosenTable(chosen)];
  const { first, finding } = model.priorities;
  if (first.length === 0) return [heading(2, finding)];
  const isTold = tellsStays(first);
  return [
    heading(2, 'What to work on first'),
    ...table(
      '',
      isTold ? STAYS_COLUMNS : FIRST_COLUMNS,
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
const decisionBlocks = (model: ReportModel, room: WordPageOne): readonly Block[] => {
  if (model.decisions.length === 0) {
    return room.emptyLines === 0
      ? []
      : [heading(2, askedHeading(model)), ...roomToWrite(room.emptyLines)];
  }
  const more = room.left > 0 ? `${sentence(askedHeading(model))} ${moreWords(room)}` : '';
  return [
    ...(room.decisions.length === 0
      ? []
      : [heading(2, askedHeading(model)), ...numbered(room.decisions)]),
    ...paragraph(
      room.decisions.length === 0 ? more : room.left > 0 ? moreWords(room) : '',
      'small',
    ),
  ];
};

const moreWords = ({ left, decisions }: WordPageOne): string =>
  decisions.length === 0
    ? `It stands in the full report.`
    : `${upperFirst(countWord(left))} more ${plural(left, 'stands', 'stand')} in the full report.`;

const LINES_TO_WRITE = ['1', '2', '3'] as const;

/** Where nothing is asked yet, there is room to write it by hand. */
const roomToWrite = (lines: number): readonly Block[] => [
  {
    kind: 'facts',
    rows: LINES_TO_WRITE.slice(0, lines).map((label) => ({ label, text: '' })),
    isToFill: true,
  },
];
