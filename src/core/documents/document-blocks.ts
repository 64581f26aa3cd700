/** What a written report is made of, before any program's file format: words in order, nothing drawn. */

/** A run of text, with what it is in front where that is not plain from its place. */
export type Line = {
  readonly text: string;
  /** "Next step": set off, with a colon after it. */
  readonly label?: string;
  /** `to-fill`: what stands in a box until somebody writes there by hand. */
  readonly look?: 'quiet' | 'strong' | 'to-fill';
};

export type Cell = string | readonly Line[];

export type Column = {
  readonly name: string;
  /** Of the width of the table; all of them together make 1. */
  readonly share: number;
  /** Figures stand to the right. */
  readonly isNumber?: boolean;
  /** Narrower than its name, which stands on end. */
  readonly isOnEnd?: boolean;
};

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** What it is, above what it says. */
      readonly kicker?: string;
      readonly isOnNewPage?: boolean;
    }
  | {
      readonly kind: 'paragraph';
      readonly lines: readonly Line[];
      readonly look?: 'lead' | 'small';
    }
  | {
      readonly kind: 'list';
      readonly items: readonly (readonly Line[])[];
      readonly isNumbered: boolean;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** Rows high enough to write in. */
      readonly isToFill?: boolean;
    }
  /** Two columns and no heads: what it is, and what is said of it. */
  | { readonly kind: 'facts'; readonly rows: readonly Line[]; readonly isToFill: boolean }
  /** The chart of this id, where whoever writes the file has a picture of it. */
  | {
      readonly kind: 'figure';
      readonly chart: string;
      /** Of the width of the text; all of it unless said. */
      readonly share?: number;
      /** What stands in its place where there is no picture. */
      readonly otherwise?: readonly Block[];
    };

export type WrittenDocument = {
  readonly title: string;
  /** Whose paper it is. */
  readonly author: string;
  readonly subject: string;
  /** Stands at the foot of every page, before its number. */
  readonly foot: string;
  /** Stands at the head of every page; may be empty. */
  readonly head: string;
  /** In letters for readers with poor sight: pages on their side, and nothing drawn that a table says. */
  readonly isLarge?: boolean;
  readonly blocks: readonly Block[];
};

export const heading = (level: 1 | 2 | 3, text: string, kicker?: string): Block => ({
  kind: 'heading',
  level,
  text,
  ...(kicker === undefined ? {} : { kicker }),
});

/** The same blocks, the first of them at the head of a page. */
export const onNewPage = ([first, ...others]: readonly Block[]): readonly Block[] =>
  first?.kind === 'heading' ? [{ ...first, isOnNewPage: true }, ...others] : [];

/** Nothing at all where there is no text. */
export const paragraph = (text: string, look?: 'lead' | 'small'): readonly Block[] =>
  text.trim() === '' ? [] : [{ kind: 'paragraph', lines: [{ text }], ...(look ? { look } : {}) }];

/** Paragraphs headed by what they are; those with nothing to say are left out. */
export const labelled = (rows: readonly (readonly [string, string])[]): readonly Block[] =>
  cellLines(rows).map((line) => ({ kind: 'paragraph', lines: [line] }));

/** The same, as the lines of one cell. */
export const cellLines = (rows: readonly (readonly [string, string])[]): readonly Line[] =>
  rows
    .filter(([, text]) => text.trim() !== '')
    .map(([label, text]) => (label === '' ? { text } : { label, text }));

export const bullets = (items: readonly (readonly Line[])[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items, isNumbered: false }];

export const numbered = (items: readonly string[]): readonly Block[] =>
  items.length === 0
    ? []
    : [{ kind: 'list', items: items.map((text) => [{ text }]), isNumbered: true }];

/** A table, or nothing while it has no row. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  isToFill = false,
): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows, isToFill }];
