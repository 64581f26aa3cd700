import type { AskedItem } from '../../../core/exercise/asked-items';

/** How a form is set; all lengths in millimetres. */
export type PaperLayout = {
  readonly name: 'compact' | 'usual' | 'large';
  readonly columns: 1 | 2;
  /** What @page leaves of A4, less the line at the head of every page. */
  readonly room: number;
  /** Of the first page: the exercise's name, whose it is and who will see the answers, and the rest. */
  readonly intro: { readonly name: Lines; readonly told: Lines; readonly rest: number };
  /** Of the last page: role and name. */
  readonly end: number;
  readonly stem: Lines;
  /** Under the question. */
  readonly help: Lines;
  readonly level: Lines;
  readonly dontKnow: number;
  readonly section: number;
  readonly around: number;
};

/** So many characters fit a line at least, each line is so high, and there is so much round them. */
type Lines = { readonly fit: number; readonly high: number; readonly around: number };

/** Measured from the drawn form (paper-forms.css) with all the real questions, and a little more. */
export const LAYOUTS = {
  /** Small, in two columns and with letters for the names of the levels: 25 questions on two sheets. */
  compact: {
    name: 'compact',
    columns: 2,
    room: 254,
    intro: {
      name: { fit: 46, high: 7, around: 0 },
      told: { fit: 108, high: 3.7, around: 1 },
      rest: 24,
    },
    end: 30,
    stem: { fit: 46, high: 3.75, around: 0.5 },
    help: { fit: 58, high: 3, around: 0.4 },
    level: { fit: 54, high: 3.4, around: 0.35 },
    dontKnow: 3.8,
    section: 5.2,
    around: 1.8,
  },
  usual: {
    name: 'usual',
    columns: 1,
    room: 255,
    intro: {
      name: { fit: 46, high: 7, around: 0 },
      told: { fit: 88, high: 4.4, around: 1.4 },
      rest: 29,
    },
    end: 28,
    stem: { fit: 84, high: 5.1, around: 1 },
    help: { fit: 112, high: 3.5, around: 0.4 },
    level: { fit: 78, high: 4.35, around: 0.8 },
    dontKnow: 5.3,
    section: 6.8,
    around: 2.8,
  },
  large: {
    name: 'large',
    columns: 1,
    room: 250,
    intro: {
      name: { fit: 30, high: 11, around: 0 },
      told: { fit: 44, high: 8.3, around: 4 },
      rest: 125,
    },
    end: 66,
    stem: { fit: 39, high: 9.7, around: 4 },
    help: { fit: 58, high: 6.7, around: 1.5 },
    // The level's name stands on a line of its own.
    level: { fit: 45, high: 8.3, around: 10.8 },
    dontKnow: 11.2,
    section: 9.2,
    around: 3.6,
  },
} as const satisfies Record<string, PaperLayout>;

export type NumberedItem = {
  readonly item: AskedItem;
  readonly number: number;
  /** The first of its section on this form. */
  readonly opensSection: boolean;
};

export type PaperPage = {
  /** Beside one another, each read from the top down. */
  readonly columns: readonly (readonly NumberedItem[])[];
  readonly hasIntro: boolean;
  readonly hasEnd: boolean;
};

type Intro = { readonly name: string; readonly organisation: string; readonly told: string };

/**
 * The pages of one form. An item never splits; each page knows how many there are, so that loose sheets
 * find their place.
 */
export function paperPages(
  items: readonly AskedItem[],
  layout: PaperLayout,
  intro: Intro,
): readonly PaperPage[] {
  const columns: NumberedItem[][] = [[]];
  const roomOf = (column: number): number =>
    column < layout.columns ? layout.room - introHeight(intro, layout) : layout.room;
  let left = roomOf(0);
  const goOn = () => {
    columns.push([]);
    left = roomOf(columns.length - 1);
  };
  items.forEach((item, k) => {
    const opensSection = items[k - 1]?.section !== item.section;
    const high = heightOf(item, layout) + (opensSection ? layout.section : 0);
    if (high > left) goOn();
    columns.at(-1)?.push({ item, number: k + 1, opensSection });
    left -= high;
  });
  if (layout.end > left) goOn();
  const count = Math.ceil(columns.length / layout.columns);
  return Array.from({ length: count }, (_, k) => ({
    columns: columns.slice(k * layout.columns, (k + 1) * layout.columns),
    hasIntro: k === 0,
    hasEnd: k === count - 1,
  }));
}

const linesHigh = (text: string, { fit, high, around }: Lines) =>
  Math.ceil(text.length / fit) * high + around;

const introHeight = ({ name, organisation, told }: Intro, { intro }: PaperLayout) =>
  linesHigh(name, intro.name) +
  (organisation === '' ? 0 : linesHigh(organisation, intro.told)) +
  linesHigh(told, intro.told) +
  intro.rest;

/** Millimetres one item takes at most. */
export function heightOf({ stem, help, levels }: AskedItem, layout: PaperLayout): number {
  const ofLevels = levels.map((level) => linesHigh(level, layout.level));
  const ofHelp = help === '' ? 0 : linesHigh(help, layout.help);
  const rest = layout.dontKnow + layout.around;
  return (
    linesHigh(`00. ${stem}`, layout.stem) +
    ofLevels.reduce((sum, high) => sum + high, rest + ofHelp)
  );
}
