import type { ReaderPaper } from '../../../core/documents/about-document';

/** What prints: one of those that are ready, or a report of parts somebody chose. */
export type PaperId = ProductId | ReaderPaper | 'chosen';
type ProductId = 'one-page' | 'board' | 'full';

type Product = {
  readonly id: ProductId;
  readonly name: string;
  /** Who it is for, and what is in it. */
  readonly about: string;
  /** Sheets in its little picture: more paper, more sheets. */
  readonly sheets: number;
};

export const PRODUCTS: readonly Product[] = [
  {
    id: 'one-page',
    name: 'One page',
    about:
      'For anyone with a minute: where you stand, what to start with, what you ask of the board.',
    sheets: 1,
  },
  {
    id: 'board',
    name: 'Board paper',
    about:
      'For a meeting: what to vote on, options, money and risk under a clerk’s heads, then the one page.',
    sheets: 2,
  },
  {
    id: 'full',
    name: 'Full report',
    about:
      'For those who want it all: every section and function, the plan, all answers and how scores are made.',
    sheets: 6,
  },
];

/** For one kind of reader each; the letter is there after an away-day alone. */
export const MORE_PRODUCTS: readonly (Omit<Product, 'id' | 'sheets'> & {
  readonly id: ReaderPaper;
})[] = [
  {
    id: 'absent',
    name: 'For those who were not there',
    about: 'What was agreed and why, what was left open, who finds out what and what comes first.',
  },
  {
    id: 'assessor',
    name: 'For an assessor',
    about: 'Each claim by your own codes: what you can show for it and who can speak to it.',
  },
  {
    id: 'partners',
    name: 'For partners and funders',
    about: 'What you do here, what stands well and what you ask of whom. No notes, no names.',
  },
];

/** What whoever has the paper can read. */
export const PAPER_HOLDS: Readonly<Record<PaperId, string>> = {
  'one-page': 'what page 1 says',
  board: 'what page 1 says, what the board is asked and what the plan costs',
  full: 'every answer in it',
  assessor: 'every claim in it, with your papers and who can speak to them',
  partners: 'your scores, what stands well and what you ask of others',
  absent: 'what was agreed and who does what',
  chosen: 'what is in the parts you chose',
};
