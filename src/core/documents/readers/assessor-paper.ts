import { statusWords } from '../../report/sign-off-report';
import { notesWords } from '../../report/without-notes';
import type { ClaimShown, CodeShown, ShownPaper } from '../../report-model/readers-model';
import type { ReportModel } from '../../report-model/report-model';
import { countWord, plural, sentence, upperFirst } from '../../wording/words';
import { aboutDocument, READER_FEET } from '../about-document';
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

const NO_CODE = 'none';

/** "Referral log. Shared drive. September 2026. A document or figures we can point to". */
const paperLine = ({ title, where, date, strengthWords }: ShownPaper): Line => ({
  text: [title === '' ? 'Not named' : title, where, date === '' ? 'No date' : date, strengthWords]
    .map(sentence)
    .filter((part) => part !== '')
    .join(' '),
});

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
      const shown: Cell = claim.papers.length === 0 ? NOTHING : claim.papers.map(paperLine);
      const note: Cell = claim.note === '' ? 'None' : claim.note;
      return [
        code === '' ? NO_CODE : code,
        claimCell(claim),
        ...(withNotes ? [before === undefined ? note : asBefore(before)] : []),
        before === undefined ? shown : asBefore(before),
        claim.speakers === '' ? 'Nobody named' : claim.speakers,
        TO_REMARK,
      ];
    }),
  );
};

const countWords = ({ assessor }: ReportModel): string => {
  const claims = new Set(assessor.codes.flatMap(({ claims: own }) => own.map(({ item }) => item)));
  const codes = assessor.codes.filter(({ code }) => code !== '').length;
  const under =
    codes === 0
      ? 'None of them carries a code of ours yet'
      : `They stand under ${codes} ${plural(codes, 'code')} of our own; those with none come last`;
  return `${claims.size} ${plural(claims.size, 'claim')}: every answer with a code of ours or something to show, and every answer at Established or above. ${under}.`;
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
        `Codes are our own labels: they are not taken from any standard. ${model.limits}`,
        'small',
      ),
    ],
  };
};
