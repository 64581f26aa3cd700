import { outcomeOf, signOffLines, statusWords } from '../report/sign-off-report';
import type { ReportModel } from '../report-model/report-model';
import {
  countWord,
  listWords,
  lowerFirst,
  plural,
  sentence,
  upperFirst,
  withoutStop,
} from '../wording/words';
import { aboutDocument } from './about-document';
import { boardMatters } from './board-matters';
import { cutAtWord } from './cut-at-word';
import {
  type Block,
  type Cell,
  heading,
  numbered,
  onNewPage,
  paragraph,
  table,
  type WrittenDocument,
} from './document-blocks';
import { pageOneBlocks } from './document-page-one';
import { settledBlocks } from './readers/absent-letter';

const BOARD_PAPER = 'board paper';

/** Once it is final nothing is left to decide. */
const purposeOf = ({ signOff, decisions }: ReportModel): string => {
  if (signOff.isFinal) return 'For information';
  return decisions.length > 0 ? 'For decision' : 'For discussion';
};

const purposeWords = ({ date, signOff, decisions, panel }: ReportModel): string => {
  const what = panel === null ? 'our self-assessment' : 'our away-day';
  const of = date === '' ? '' : ` of ${date}`;
  const count = `${countWord(decisions.length)} ${plural(decisions.length, 'thing')}`;
  if (signOff.isFinal)
    return `This paper says what ${what}${of} found, and what the board decided about it.`;
  return decisions.length === 0
    ? `This paper says what ${what}${of} found, for the board to discuss.`
    : `This paper says what ${what}${of} found, and asks the board to decide ${count}.`;
};

/** Verbs a decision begins with, as one asks a board: what begins otherwise is left in its own words. */
const ASKS =
  /^(?:accept|adopt|agree|allocate|appoint|approve|ask|authorise|choose|commission|confirm|consider|decide|delegate|discuss|endorse|find|fund|give|hold|invite|keep|make|meet|name|note|pay|put|receive|recommend|require|review|send|set|spend|start|stop|support|tell|write)\b/i;

/** "That the board agree these five as our priorities"; a motion, as it is put to the vote. */
const motionOf = (decision: string): string =>
  ASKS.test(decision.trim())
    ? sentence(`That the board ${lowerFirst(decision.trim())}`)
    : decision.trim();

/** Signs of all motions together that leave the paper within its six sides. */
const MOST_SIGNS = 5_500;
const FEWEST_SIGNS = 120;

/** Each whole where all of them have room; else each cut alike, at a word. */
const withinRoom = (texts: readonly string[]): readonly string[] => {
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  if (all <= MOST_SIGNS) return texts;
  const most = Math.max(FEWEST_SIGNS, Math.floor(MOST_SIGNS / texts.length));
  return texts.map((text) => cutAtWord(text, most));
};

const TO_FILL: Cell = [{ text: 'to fill in', look: 'to-fill' }];

const NOT_RECORDED: Cell = [{ text: 'Not recorded yet', look: 'quiet' }];

const cutWords = (shown: readonly string[], whole: readonly string[]): readonly Block[] =>
  shown.some((text, at) => text !== whole[at])
    ? paragraph('Shortened to fit: each stands in full in the full report.', 'small')
    : [];

const asksBlocks = ({ decisions }: ReportModel): readonly Block[] => {
  const motions = decisions.map(motionOf);
  const shown = withinRoom(motions);
  return [
    heading(1, 'Recommendation'),
    ...(motions.length === 0
      ? paragraph('Nothing is asked of the board yet. Room to write it:')
      : paragraph('The board is asked to vote on each of these.')),
    ...table(
      '',
      [
        { name: 'It is proposed', share: 0.66 },
        { name: 'For', share: 0.1 },
        { name: 'Against', share: 0.11 },
        { name: 'Abstained', share: 0.13 },
      ],
      (shown.length === 0 ? LINES_TO_WRITE : shown.map((text, at) => `${at + 1}. ${text}`)).map(
        (text) => [text, TO_FILL, TO_FILL, TO_FILL],
      ),
    ),
    ...cutWords(shown, motions),
  ];
};

const LINES_TO_WRITE = ['1.', '2.', '3.'] as const;

const approvedWords = ({ approvedBy, approvedOn, nextReview }: ReportModel['signOff']): string => {
  const by = approvedBy === '' ? '' : ` by ${approvedBy}`;
  const on = approvedOn === '' ? '' : ` on ${approvedOn}`;
  const until = nextReview === '' ? '' : ` The board looks at it again on ${nextReview}.`;
  return `${sentence(`The self-assessment was approved${by}${on}`)}${until}`;
};

/** What stands in the minutes: each as it was asked, and what became of it. */
const decidedBlocks = ({ decisions, signOff }: ReportModel): readonly Block[] => {
  const rows = decisions.map((asked) => ({ asked, outcome: outcomeOf(signOff, asked) }));
  const asked = withinRoom(rows.map((row) => row.asked));
  const outcomes = withinRoom(rows.map((row) => row.outcome));
  return [
    heading(1, 'What was decided'),
    ...paragraph(approvedWords(signOff)),
    ...(rows.length === 0
      ? paragraph('Nothing else was asked of the board.')
      : table(
          '',
          [
            { name: 'What was asked', share: 0.55 },
            { name: 'What was decided', share: 0.45 },
          ],
          rows.map(({ outcome }, at) => [
            `${at + 1}. ${asked[at] ?? ''}`,
            outcome === '' ? NOT_RECORDED : (outcomes[at] ?? ''),
          ]),
        )),
    ...cutWords(
      [...asked, ...outcomes],
      rows.flatMap((row) => row.asked).concat(rows.map((row) => row.outcome)),
    ),
  ];
};

const MOST_NAMED = 3;

/** What the room chose to do stands before what the ranking says. */
const gapPoint = ({ panel, priorities }: ReportModel): string => {
  const chosen = panel?.priorities ?? [];
  if (chosen.length > 0) {
    const names = chosen.slice(0, MOST_NAMED).map(({ text }) => lowerFirst(withoutStop(text)));
    const count = `${upperFirst(countWord(chosen.length))} ${plural(chosen.length, 'priority', 'priorities')}`;
    const first = chosen.length > MOST_NAMED ? `, first among them` : '';
    return sentence(`${count} chosen together${first}: ${names.join('; ')}`);
  }
  const names = priorities.first
    .slice(0, MOST_NAMED)
    .map(({ title, number }) => `${lowerFirst(title)} (${number})`);
  const first = names.length === 0 ? '' : ` First among them: ${sentence(names.join('; '))}`;
  return `${sentence(priorities.finding)}${first}`;
};

const doubts = ({ findOut, claims }: ReportModel): readonly string[] => {
  const unknown = findOut.filter(({ state }) => state === 'dk');
  const numbers = listWords(unknown.slice(0, MOST_NUMBERS).map(({ number }) => number));
  const more = unknown.length > MOST_NUMBERS ? ' and others' : '';
  return [
    ...(unknown.length > 0
      ? [
          `${upperFirst(countWord(unknown.length))} ${plural(unknown.length, 'answer is', 'answers are')} “don’t know”: ${numbers}${more}.`,
        ]
      : []),
    ...(claims.length > 0
      ? [
          `${upperFirst(countWord(claims.length))} ${plural(claims.length, 'claim has', 'claims have')} no document or figures behind ${plural(claims.length, 'it', 'them')} yet.`,
        ]
      : []),
  ];
};

const MOST_NUMBERS = 8;

/** What the plan holds, and what it would change; empty without one. */
const planPoint = ({ plan }: ReportModel): readonly string[] =>
  plan === null
    ? []
    : [`The plan: ${lowerFirst(sentence(plan.finding))} ${sentence(plan.ifDone.finding)}`.trim()];

/** Three to five, each one or two sentences. */
const pointsOf = (model: ReportModel): readonly string[] => [
  sentence(model.headline),
  gapPoint(model),
  ...planPoint(model),
  ...doubts(model),
];

/** Signs of those who answered: three lines of their box. */
const MOST_PEOPLE = 220;

const boxesOf = (model: ReportModel): readonly Block[] => [
  {
    kind: 'facts',
    isToFill: true,
    rows: [
      { label: 'Meeting on', text: '' },
      { label: 'Agenda item', text: '' },
      { label: 'Written by, and whom to ask', text: '' },
      { label: 'Open, or confidential', text: '' },
      ...(model.people === ''
        ? []
        : [{ label: 'Answered by', text: cutAtWord(upperFirst(model.people), MOST_PEOPLE) }]),
    ],
  },
];

/** What stands before page 1 of the report in a board paper, under the heads a clerk asks for. Method 7 (CGI cover sheet). */
export const boardBlocks = (model: ReportModel): readonly Block[] => [
  ...paragraph(`${model.title}. Board paper. ${statusWords(model.signOff)}.`, 'small'),
  { kind: 'title', text: model.assessmentName.trim() || 'Self-assessment' },
  ...paragraph(purposeOf(model), 'lead'),
  ...boxesOf(model),
  heading(1, 'Purpose'),
  ...paragraph(purposeWords(model)),
  ...(model.signOff.isFinal ? decidedBlocks(model) : asksBlocks(model)),
  heading(1, 'What to read first'),
  ...numbered(pointsOf(model)),
  ...settledBlocks(model),
  ...boardMatters(model),
  heading(1, 'Sign-off'),
  { kind: 'facts', rows: signOffLines(model.signOff), isToFill: true },
  ...paragraph(
    'Page 1 of our report stands at the end. It is our own view of ourselves: not a grade, and not an accreditation result. The full report has every answer behind it.',
    'small',
  ),
];

/** The whole paper for Word: its own blocks, then page 1 of the report. */
export const boardPaperDocument = (model: ReportModel, isLarge = false): WrittenDocument => ({
  ...aboutDocument(model, BOARD_PAPER),
  isLarge,
  blocks: [...boardBlocks(model), ...onNewPage(pageOneBlocks(model, true, isLarge))],
});
