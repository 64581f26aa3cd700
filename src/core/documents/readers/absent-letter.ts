import type { PanelReport, SpreadRow } from '../../report-model/panel-model';
import type { ReportModel } from '../../report-model/report-model';
import {
  countWord,
  lowerFirst,
  plural,
  sentence,
  upperFirst,
  withoutStop,
} from '../../wording/words';
import { aboutDocument, READER_FEET } from '../about-document';
import { cutAtWord } from '../cut-at-word';
import {
  type Block,
  bullets,
  type Cell,
  heading,
  paragraph,
  table,
  type WrittenDocument,
} from '../document-blocks';

/** As much of each as fits one side; the rest is counted, and stands in the full report. */
const MOST = { inPlace: 3, agreed: 5, open: 4, findOut: 4, first: 5 };
/** Characters of a reason: about three lines of its column. */
const LONGEST = 130;

/** A page for those who were not there, in words: what it says, in order. */
export type AbsentLetter = {
  readonly title: string;
  readonly who: string;
  readonly inShort: string;
  readonly inPlace: readonly string[];
  readonly agreed: readonly {
    readonly question: string;
    readonly stands: string;
    readonly because: string;
  }[];
  readonly open: readonly string[];
  readonly findOut: readonly string[];
  readonly first: PanelReport['priorities'];
  /** What stands in the full report alone, "Two more agreed answers"; may be empty. */
  readonly more: readonly string[];
  readonly now: string;
};

const short = (text: string): string => cutAtWord(text, LONGEST);

const named = ({ number, title }: { readonly number: string; readonly title: string }): string =>
  `${number} ${title}`;

const openLine = (row: SpreadRow): string =>
  `${sentence(named(row))} ${row.isNotAgreed ? sentence(short(row.agreedReason)) : 'Nothing was recorded.'}`;

const findOutLine = (gap: PanelReport['knowledgeGaps'][number]): string => {
  const who = gap.who.trim();
  const by = gap.by === '' ? '' : `, by ${gap.by}`;
  return `${sentence(named(gap))} ${who === '' ? 'Nobody has taken it on yet.' : `${short(who)}${by}.`}`;
};

const left = (all: number, most: number, one: string, many: string): readonly string[] =>
  all <= most ? [] : [`${countWord(all - most)} more ${plural(all - most, one, many)}`];

const inShortOf = (talked: number, agreed: number, chosen: number): string => {
  if (talked === 0) return 'Each of us answered alone first. Nothing was talked through yet.';
  const settled = agreed === 0 ? 'agreed on none of them' : `agreed on ${countWord(agreed)}`;
  const then =
    chosen === 0 ? '' : `, and chose ${countWord(chosen)} ${plural(chosen, 'thing')} to do`;
  return `Each of us answered alone first. We talked about ${countWord(talked)} ${plural(talked, 'answer')}, ${settled}${then}.`;
};

const nowWords = (free: number, review: string): string => {
  const take =
    free === 0
      ? 'Say if you see one of these differently.'
      : `${upperFirst(countWord(free))} ${plural(free, 'priority has', 'priorities have')} no owner yet: say if you would take one on, or see one of these differently.`;
  return `${take}${review === '' ? '' : ` We look at all of it again on ${review}.`} Nobody’s own answers are shown here.`;
};

/** Where no organisation is named the day has the name of its assessment: it is not said twice. */
const whose = ({ title, assessmentName }: ReportModel): string => {
  const name = assessmentName.trim();
  return sentence(name === title ? title : `${title}, ${lowerFirst(name || 'away-day')}`);
};

/** What an absent trustee wants of a day; null where the answers are one person's. Ruling 5: no counts, no quotes of answers. */
export const absentLetter = (model: ReportModel): AbsentLetter | null => {
  const { panel } = model;
  if (panel === null) return null;
  const settled = panel.sections.flatMap(({ rows }) => rows).filter(({ isSettled }) => isSettled);
  const agreed = settled.filter(({ isNotAgreed }) => !isNotAgreed);
  const open = [
    ...settled.filter(({ isNotAgreed }) => isNotAgreed),
    ...panel.talkedAbout.filter(({ isSettled }) => !isSettled),
  ];
  const { knowledgeGaps, priorities } = panel;
  const talked = settled.length;
  return {
    title: `What we agreed${model.date === '' ? '' : ` on ${model.date}`}`,
    who: `${whose(model)} ${sentence(panel.who)}`,
    inShort: inShortOf(talked, agreed.length, priorities.length),
    inPlace: model.strengths
      .filter(({ item }) => open.every((row) => row.item !== item))
      .slice(0, MOST.inPlace)
      .map((row) => sentence(named(row))),
    agreed: agreed.slice(0, MOST.agreed).map((row) => ({
      question: named(row),
      stands: row.levelWords,
      because: short(row.agreedReason),
    })),
    open: open.slice(0, MOST.open).map(openLine),
    findOut: knowledgeGaps.slice(0, MOST.findOut).map(findOutLine),
    first: priorities.slice(0, MOST.first),
    more: [
      ...left(agreed.length, MOST.agreed, 'agreed answer', 'agreed answers'),
      ...left(open.length, MOST.open, 'left open', 'left open'),
      ...left(knowledgeGaps.length, MOST.findOut, 'to find out', 'to find out'),
      ...left(priorities.length, MOST.first, 'thing to do', 'things to do'),
    ],
    now: nowWords(
      priorities.filter(({ owner }) => owner.trim() === '').length,
      model.signOff.nextReview,
    ),
  };
};

const listed = (title: string, lines: readonly string[]): readonly Block[] =>
  lines.length === 0 ? [] : [heading(1, title), ...bullets(lines.map((text) => [{ text }]))];

const filled = (text: string, missing: string): Cell =>
  text.trim() === '' ? [{ text: missing, look: 'to-fill' }] : text;

const moreWords = (more: readonly string[]): string =>
  more.length === 0 ? '' : sentence(`In the full report: ${more.join('; ')}`);

/** The letter on one side, for print and for Word; null where there was no day. */
export const absentDocument = (model: ReportModel): WrittenDocument | null => {
  const letter = absentLetter(model);
  if (letter === null) return null;
  return {
    ...aboutDocument(model, READER_FEET.absent),
    blocks: [
      { kind: 'title', text: letter.title },
      ...paragraph(letter.who, 'small'),
      ...paragraph(letter.inShort, 'lead'),
      ...listed('What is in place already', letter.inPlace),
      ...(letter.agreed.length === 0 ? [] : [heading(1, 'What we agreed')]),
      ...table(
        '',
        [
          { name: 'Question', share: 0.38 },
          { name: 'We say', share: 0.2 },
          { name: 'Because', share: 0.42 },
        ],
        letter.agreed.map(({ question, stands, because }) => [question, stands, because]),
      ),
      ...listed('What we left open', letter.open),
      ...listed('Who finds out what', letter.findOut),
      ...(letter.first.length === 0 ? [] : [heading(1, 'What we do first')]),
      ...table(
        '',
        [
          { name: 'What', share: 0.54 },
          { name: 'Owner', share: 0.24 },
          { name: 'By when', share: 0.22 },
        ],
        letter.first.map(({ text, owner, by }) => [
          short(text),
          filled(owner, 'no owner yet'),
          filled(by, 'no date yet'),
        ]),
      ),
      heading(1, 'What you can do now'),
      ...paragraph(letter.now),
      ...paragraph(moreWords(letter.more), 'small'),
    ],
  };
};

type Settled = { readonly title: string; readonly lines: readonly string[] };

/** What the room settled and did not, and who finds out what: a heading and its lines each. */
const settledIn = (letter: AbsentLetter): readonly Settled[] =>
  [
    {
      title: 'What we agreed',
      lines: letter.agreed.map(({ question, stands, because }) =>
        `${sentence(question)} We say: ${lowerFirst(stands)}. ${sentence(because)}`.trim(),
      ),
    },
    { title: 'What we left open', lines: letter.open },
    { title: 'Who finds out what', lines: letter.findOut },
  ].filter(({ lines }) => lines.length > 0);

/** The same under a head of a board paper; nothing where the answers are one person’s. */
export const settledBlocks = (model: ReportModel): readonly Block[] => {
  const letter = absentLetter(model);
  if (letter === null) return [];
  return [
    heading(1, 'What the day settled'),
    ...paragraph(letter.inShort),
    ...settledIn(letter).flatMap(({ title, lines }) => [
      heading(2, title),
      ...bullets(lines.map((text) => [{ text }])),
    ]),
    ...paragraph(moreWords(letter.more), 'small'),
  ];
};

type TextPart = readonly string[];

const part = (title: string, lines: readonly string[]): readonly TextPart[] =>
  lines.length === 0 ? [] : [[title, ...lines.map((line) => `- ${line}`)]];

/** The same for any text. */
export const settledParts = (letter: AbsentLetter): readonly TextPart[] =>
  settledIn(letter).flatMap(({ title, lines }) => part(title, lines));

/** The same for an e-mail: a heading and its lines, nothing drawn. */
export const absentText = (letter: AbsentLetter): string => {
  const doing = letter.first.map(
    ({ text, owner, by }) =>
      `${withoutStop(short(text))}. ${owner.trim() || 'No owner yet'}${by === '' ? '' : `, by ${by}`}.`,
  );
  return [
    [letter.title, letter.who],
    [letter.inShort],
    ...part('In place already', letter.inPlace),
    ...settledParts(letter),
    ...part('What we do first', doing),
    [letter.now],
    ...(letter.more.length === 0 ? [] : [[moreWords(letter.more)]]),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');
};
