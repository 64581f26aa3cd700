import { statusWords } from '../report/sign-off-report';
import type { ReportModel } from '../report-model/report-model';
import { copyMark } from './copy-mark';
import type { WrittenDocument } from './document-blocks';

/** The papers for one kind of reader each, printed and written for Word from the same words. */
export type ReaderPaper = 'assessor' | 'partners' | 'absent';

/** What each is called in its foot and in the name of its file. */
export const READER_PAPERS: Readonly<Record<ReaderPaper, string>> = {
  assessor: 'assessor’s table',
  partners: 'for partners and funders',
  absent: 'for those who were not there',
};

/** The same in a foot, which is one line. */
export const READER_FEET: Readonly<Record<ReaderPaper, string>> = {
  ...READER_PAPERS,
  partners: 'for partners',
  absent: 'for those not there',
};

/** A foot is one line. */
const MOST_IN_FOOT = 60;

const shortened = (title: string): string =>
  title.length <= MOST_IN_FOOT ? title : `${title.slice(0, MOST_IN_FOOT).trimEnd()}…`;

/** What it is, of which day and which print, for the foot of every sheet after the name of whose it is. */
export const footOf = (model: ReportModel, what: string): string => {
  const { date, signOff, printed } = model;
  const of = date === '' ? '' : `${what.startsWith('for ') ? ',' : ' of'} ${date}`;
  return `${what}${of}. ${statusWords(signOff)} ${copyMark(model)}, printed ${printed}`;
};

/** Whose it is, what it is, of which day and which print: the same on every sheet of a paper. */
export const aboutDocument = (
  model: ReportModel,
  what: string,
): Omit<WrittenDocument, 'blocks'> => ({
  title: `${model.title}: ${what}`,
  author: model.title,
  subject: model.questions,
  foot: `${shortened(model.title)}: ${footOf(model, what)}`,
  head: model.panel?.isRehearsal ? 'Rehearsal: made-up answers. Nobody gave these.' : '',
});
