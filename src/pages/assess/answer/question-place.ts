import type { Instrument, Item } from '../../../core/instrument/instrument';

/** Where a question stands among those that are asked. */
export type QuestionPlace = {
  /** The name of its section. */
  readonly section: string;
  readonly inSection: readonly Item[];
  /** Its index in the section. */
  readonly at: number;
  readonly items: readonly Item[];
  /** The number, in the section, of the question that was passed over on the way here. */
  readonly skipped: number | null;
};

/** `items` are those asked, in their order; one that is asked beside them stands alone. */
export function questionPlace(
  instrument: Instrument,
  items: readonly Item[],
  item: Item,
  skipped: number | null,
): QuestionPlace {
  const all = items.includes(item) ? items : instrument.items;
  const inSection = all.filter(({ section }) => section === item.section);
  const section = instrument.sections.find(({ id }) => id === item.section)?.name ?? '';
  return { section, inSection, at: inSection.indexOf(item), items: all, skipped };
}

/** "Funding, question 4 of 15", as the title of the page begins and its heading is heard. */
export const questionPlaceWords = ({ section, inSection, at }: QuestionPlace): string =>
  `${section}, question ${at + 1} of ${inSection.length}`;

/** The question that was left without an answer a moment ago, for the next one to say so. */
let left: { readonly id: string; readonly item: string } | null = null;

export function leftOpen(id: string, item: Item | null): void {
  left = item === null ? null : { id, item: item.id };
}

/** The number in its section of the question just passed over, where this one comes right after it. */
export function skippedBefore(id: string, inSection: readonly Item[], at: number): number | null {
  return left?.id === id && left.item === inSection[at - 1]?.id ? at : null;
}

/** The section whose last question was gone on from with others left out. */
let ended = '';

export function cameToEnd(id: string, section: string): void {
  ended = `${id}/${section}`;
}

/** Whether the list of this section is looked at since its end was come to. It is said once. */
export function isAtEnd(id: string, section: string): boolean {
  const isHere = ended === `${id}/${section}`;
  ended = '';
  return isHere;
}
