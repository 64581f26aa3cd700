import type { PlanRow } from '../report-model/plan-model';
import type { ReportModel } from '../report-model/report-model';
import { countWord, listWords, lowerFirst, plural, sentence, upperFirst } from '../wording/words';
import { cutAtWord } from './cut-at-word';
import { type Block, bullets, type Cell, heading, paragraph, table } from './document-blocks';

/** So that the paper keeps to its six sides; what is left is counted. */
const MOST_ROWS = 6;
/** Signs of a step in a table. */
const LONGEST = 160;

const short = (text: string): string => cutAtWord(text, LONGEST);

const stepsIn = ({ plan }: ReportModel): readonly PlanRow[] =>
  (plan?.groups ?? []).flatMap(({ rows }) => rows);

const isOpen = ({ status }: PlanRow): boolean => status === 'to-do' || status === 'doing';

const sinceWords = ({ years }: ReportModel): string =>
  years === null ? '' : `${sentence(years.headline)} ${sentence(years.lead)}`;

const backgroundBlocks = (model: ReportModel): readonly Block[] => [
  heading(1, 'Background'),
  ...paragraph(
    `${sentence(model.questions)} ${model.panel === null ? '' : `${sentence(model.panel.who)} `}${model.limits}`,
  ),
  ...paragraph(sinceWords(model)),
];

/** What the board could do instead: nothing else follows from the answers. */
const optionsBlocks = ({ priorities: { first, rows }, signOff }: ReportModel): readonly Block[] => {
  if (signOff.isFinal || first.length === 0) return [];
  const others = rows.filter(({ item }) => first.every((row) => row.item !== item)).length;
  const instead =
    others === 0
      ? []
      : [
          `Agree it with others in their place: ${countWord(others)} more ${plural(others, 'answer is', 'answers are')} below target, and the full report lists ${plural(others, 'it', 'them')}.`,
        ];
  const numbers = listWords(first.map(({ number }) => number));
  return [
    heading(1, 'Options'),
    ...bullets(
      [
        `Agree to start with ${numbers}, as page 1 of our report has it.`,
        ...instead,
        `Agree nothing now: ${plural(first.length, 'it stays as it is', 'they stay as they are')}, and the board says when it comes back to ${plural(first.length, 'it', 'them')}.`,
      ].map((text) => [{ text }]),
    ),
  ];
};

const moneyBlocks = (model: ReportModel): readonly Block[] => {
  const open = stepsIn(model).filter(isOpen);
  const costed = open.filter(({ cost }) => cost.trim() !== '');
  const without = open.length - costed.length;
  const left = costed.length - MOST_ROWS;
  const words = [
    ...(left > 0
      ? [
          `${upperFirst(countWord(left))} more ${plural(left, 'step has', 'steps have')} a cost in the full report.`,
        ]
      : []),
    ...(without > 0
      ? [
          `No cost is noted for ${countWord(without)} of ${countWord(open.length)} ${plural(open.length, 'step')} still to do.`,
        ]
      : []),
  ];
  return [
    heading(1, 'Money'),
    ...table(
      '',
      [
        { name: 'Step', share: 0.68 },
        { name: 'Cost', share: 0.32 },
      ],
      costed.slice(0, MOST_ROWS).map(({ text, cost }) => [short(text), short(cost)]),
    ),
    ...paragraph(open.length === 0 ? 'No step with a cost is planned.' : words.join(' ')),
  ];
};

const lateWords = (late: readonly PlanRow[]): readonly string[] =>
  late
    .slice(0, MOST_ROWS)
    .map(({ text, owner, by }) =>
      `Late: ${lowerFirst(sentence(short(text)))} It was due ${by}${owner === '' ? ', and nobody has it' : `, with ${short(owner)}`}.`.trim(),
    );

const riskBlocks = (model: ReportModel): readonly Block[] => {
  const raised = model.flags.rows.filter(({ state }) => state === 'raised');
  const lines = [
    ...raised.map(({ name, sentence: why }) => `${name}: ${lowerFirst(sentence(why))}`),
    ...lateWords(stepsIn(model).filter(({ isOverdue }) => isOverdue)),
  ];
  return [
    heading(1, 'Risk'),
    ...(lines.length === 0
      ? paragraph('No flag is up and no step is late.')
      : bullets(lines.map((text) => [{ text }]))),
  ];
};

/** Who was asked. Nobody but the board can say what follows in law, or for whom. */
const askedWords = ({ people, partners }: ReportModel): string => {
  const own = people === '' ? 'Nobody is named' : `Answered by ${short(people)}`;
  const others = partners === null ? 'Partners were not asked' : 'Partners were asked too';
  return `${sentence(own)} ${sentence(others)}`;
};

const TO_WRITE = 'to fill in';

const TO_CONSIDER = ['Equality and inclusion', 'Legal'] as const;

const othersBlocks = (model: ReportModel): readonly Block[] => {
  const written: Cell = [{ text: TO_WRITE, look: 'to-fill' }];
  const rows: readonly (readonly [string, Cell])[] = [
    ['Who was asked', askedWords(model)],
    ...(model.signOff.isFinal ? [] : TO_CONSIDER.map((label) => [label, written] as const)),
    ['Background papers', sentence(`The full report: ${lowerFirst(model.questions)}`)],
  ];
  return [
    heading(1, 'Other matters'),
    ...table(
      '',
      [
        { name: 'Matter', share: 0.28 },
        { name: 'What to know', share: 0.72 },
      ],
      rows,
    ),
  ];
};

/** The heads a clerk asks for after the recommendation: background, options, money, risk and what only the board can fill in. */
export const boardMatters = (model: ReportModel): readonly Block[] => [
  ...backgroundBlocks(model),
  ...optionsBlocks(model),
  ...moneyBlocks(model),
  ...riskBlocks(model),
  ...othersBlocks(model),
];
