/** What prints: one of the three that are ready, or a report of parts somebody chose. */
export type PaperId = ProductId | 'chosen';
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
    about: 'For a meeting: what the board is asked and three points to read, then the one page.',
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

/** What whoever has the paper can read. */
export const PAPER_HOLDS: Readonly<Record<PaperId, string>> = {
  'one-page': 'what page 1 says',
  board: 'what page 1 and the cover sheet say',
  full: 'every answer in it',
  chosen: 'what is in the parts you chose',
};
