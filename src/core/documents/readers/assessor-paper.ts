import { statusWords } from '../../report/sign-off-report';
import { notesWords } from '../../report/without-notes';
import type { ClaimShown, CodeShown, ShownPaper } from '../../report-model/readers-model';
import type { ReportModel } from '../../report-model/report-model';
import { countWord, plural, sentence, upperFirst } from '../../wording/words';
import { aboutDocument, READER_FEET } from '../about-document';
import { cutAtWord } from '../cut-at-word';
import {
  type Block,
  bullets,
  type Cell,
  type Column,
  heading,
  type Line,
  paragraph,
  table,
  type WrittenDocument,
} from '../document-blocks';

const CODE: Column = { name: 'Code', share: 0.08 };
const WHO: Column = { name: 'Who can speak to it', share: 0.16 };
const REMARK: Column = { name: 'Assessor’s remark', share: 0.14 };
const PLAIN_COLUMNS: readonly Column[] = [
  CODE,
  { name: 'Claim, and our level', share: 0.29 },
  { name: 'What we can show', share: 0.33 },
  WHO,
  REMARK,
];
const NOTED_COLUMNS: readonly Column[] = [
  CODE,
  { name: 'Claim, and our level', share: 0.2 },
  { name: 'Our note', share: 0.18 },
  { name: 'What we can show', share: 0.24 },
  WHO,
  REMARK,
];

/** Signs of one text of a cell, and papers of one claim: what is longer stands whole in the workbook. */
export const MOST_IN_ASSESSOR = { paper: 240, speakers: 160, note: 600, papers: 10 };

const NO_CODE = 'none';

/** "Referral log. Shared drive. September 2026. Document or figures". */
const paperLine = ({ title, where, date, ...paper }: ShownPaper): Line => ({
  text: cutAtWord(
    [
      title === '' ? 'Not named' : title,
      where,
      date === '' ? 'No date' : date,
      upperFirst(paper.strengthLabel),
    ]
      .map(sentence)
      .filter((part) => part !== '')
      .join(' '),
    MOST_IN_ASSESSOR.paper,
  ),
});

/** What there is to show for a claim, as long as a row may be. */
const shownFor = ({ papers }: ClaimShown): readonly Line[] => {
  const left = papers.length - MOST_IN_ASSESSOR.papers;
  const lines = papers.slice(0, MOST_IN_ASSESSOR.papers).map(paperLine);
  const more = `And ${countWord(left)} more, in the workbook.`;
  return left > 0 ? [...lines, { text: more, look: 'quiet' }] : lines;
};

const TO_REMARK: Cell = [{ text: 'to fill in', look: 'to-fill' }];
const NOTHING: Cell = [{ text: 'Nothing noted yet', look: 'quiet' }];

const claimCell = ({ number, title, levelWords, sectionName }: ClaimShown): Cell => [
  { text: `${number} ${title}`, look: 'strong' },
  { text: `${levelWords}. ${sectionName}` },
];

const asBefore = (code: string): Cell => [{ text: `As under ${code}`, look: 'quiet' }];

const rowsOf = (codes: readonly CodeShown[], withNotes: boolean): readonly (readonly Cell[])[] => {
  const saidUnder = new Map<string, string>();
  return codes.flatMap(({ code, claims }) =>
    claims.map((claim) => {
      const before = saidUnder.get(claim.item);
      if (before === undefined) saidUnder.set(claim.item, code);
      const shown: Cell = claim.papers.length === 0 ? NOTHING : shownFor(claim);
      const note: Cell = claim.note === '' ? 'None' : cutAtWord(claim.note, MOST_IN_ASSESSOR.note);
      const speakers: Cell =
        claim.speakers === ''
          ? 'Nobody named'
          : cutAtWord(claim.speakers, MOST_IN_ASSESSOR.speakers);
      return [
        code === '' ? NO_CODE : code,
        claimCell(claim),
        ...(withNotes ? [before === undefined ? note : asBefore(before)] : []),
        before === undefined ? shown : asBefore(before),
        before === undefined || claim.speakers.length <= MOST_IN_ASSESSOR.speakers
          ? speakers
          : asBefore(before),
        TO_REMARK,
      ];
    }),
  );
};

const isCutIn = ({ assessor, notes }: ReportModel): boolean =>
  assessor.codes
    .flatMap(({ claims }) => claims)
    .some(
      ({ papers, speakers, note }) =>
        papers.length > MOST_IN_ASSESSOR.papers ||
        speakers.length > MOST_IN_ASSESSOR.speakers ||
        (notes === 'in' && note.length > MOST_IN_ASSESSOR.note) ||
        papers.some((paper) => paperLine(paper).text.endsWith('…')),
    );

const countWords = ({ assessor }: ReportModel): string => {
  const claims = new Set(assessor.codes.flatMap(({ claims: own }) => own.map(({ item }) => item)));
  const codes = assessor.codes.filter(({ code }) => code !== '').length;
  const under =
    codes === 0
      ? 'None of them carries a code of ours yet'
      : `They stand under ${codes} ${plural(codes, 'code')} of our own; those with none come last`;
  return `${claims.size} ${plural(claims.size, 'claim')}: every answer with a code of ours or something to show, and every answer at one of the top two levels. ${under}.`;
};

const codesBlocks = (withNothing: readonly string[]): readonly Block[] =>
  withNothing.length === 0
    ? paragraph('Every code has something to show.')
    : [
        heading(
          1,
          `${upperFirst(countWord(withNothing.length))} ${plural(withNothing.length, 'code has', 'codes have')} nothing to show yet`,
        ),
        ...bullets(withNothing.map((code) => [{ text: code }])),
      ];

/** One row a claim, by our own codes: what an assessor asks for, with room for a remark. */
export const assessorDocument = (model: ReportModel): WrittenDocument => {
  const withNotes = model.notes === 'in';
  const { codes, withNothing } = model.assessor;
  const hasCodes = codes.some(({ code }) => code !== '');
  return {
    ...aboutDocument(model, READER_FEET.assessor),
    blocks: [
      ...paragraph(`${model.title}. Assessor’s table. ${statusWords(model.signOff)}.`, 'small'),
      { kind: 'title', text: 'What we claim, and what we can show' },
      ...paragraph(countWords(model), 'lead'),
      ...paragraph(`${model.answeredBy} ${notesWords(model)}`.trim(), 'small'),
      ...(hasCodes ? codesBlocks(withNothing) : []),
      heading(1, hasCodes ? 'Each claim, by our own codes' : 'Each claim'),
      ...table('', withNotes ? NOTED_COLUMNS : PLAIN_COLUMNS, rowsOf(codes, withNotes)),
      ...(codes.length === 0 ? paragraph('No answer is a claim yet.') : []),
      ...paragraph(
        isCutIn(model) ? 'Shortened here: the workbook has each text in full.' : '',
        'small',
      ),
      ...paragraph(
        `Codes are our own labels: they are not taken from any standard. ${model.limits}`,
        'small',
      ),
    ],
  };
};
