import type { Instrument, Item, Section } from '../instrument/instrument';
import { countAnswers } from './completeness';
import { type AskingHead, itemsInPlay } from './items-in-play';
import type { Response } from './response';

export type SectionSoFar = {
  readonly section: Section;
  readonly items: readonly Item[];
  readonly answered: number;
  readonly left: number;
};

/** How far each section has come, counting the questions this kind of assessment asks. */
export const sectionsSoFar = (
  instrument: Instrument,
  head: AskingHead,
  response: Response,
): readonly SectionSoFar[] =>
  instrument.sections.map((section) => {
    const items = itemsInPlay(instrument, head).filter((item) => item.section === section.id);
    const { blank } = countAnswers(items, response);
    return { section, items, answered: items.length - blank, left: blank };
  });

/** The section to go on with: the one begun with least left, else the first not finished. */
export const sectionToGoOnWith = (progress: readonly SectionSoFar[]): SectionSoFar | null => {
  const open = progress.filter(({ left }) => left > 0);
  const begun = open.filter(({ answered }) => answered > 0).toSorted((a, b) => a.left - b.left);
  return begun[0] ?? open[0] ?? null;
};

/** The answers of finished sections alone: what may be shown while others are still being answered. */
export const answersOfFinishedSections = (
  progress: readonly SectionSoFar[],
  response: Response,
): Response =>
  Object.fromEntries(
    progress
      .filter(({ left }) => left === 0)
      .flatMap(({ items }) => items)
      .flatMap(({ id }) => {
        const record = response[id];
        return record ? [[id, record]] : [];
      }),
  );
