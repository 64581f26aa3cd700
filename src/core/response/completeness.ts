import type { Response } from '../document/response';
import type { Item, Section, SectionId } from '../instrument/instrument';
import { type AnswerCounts, answerState } from './answer-state';

/** How many of these items are rated, don't know, blank and not applicable. */
export const countAnswers = (items: readonly Item[], response: Response): AnswerCounts => {
  const count = { rated: 0, dk: 0, blank: 0, na: 0 };
  for (const item of items) count[answerState(response[item.id])] += 1;
  return {
    rated: count.rated,
    dontKnow: count.dk,
    blank: count.blank,
    notApplicable: count.na,
  };
};

/** The counts of the items in play, section by section. */
export const countAnswersBySection = (
  sections: readonly Section[],
  items: readonly Item[],
  response: Response,
): Readonly<Record<SectionId, AnswerCounts>> =>
  Object.fromEntries(
    sections.map(({ id }) => [
      id,
      countAnswers(
        items.filter((item) => item.section === id),
        response,
      ),
    ]),
  );

/** A section is finished when no item in play in it is blank; don't know and n/a are answers. */
export const isSectionFinished = (
  section: SectionId,
  items: readonly Item[],
  response: Response,
): boolean =>
  items.every((item) => item.section !== section || answerState(response[item.id]) !== 'blank');

/**
 * The first blank item after a position, going round to the start when none follows;
 * null when nothing is blank. Without a position: the first blank item.
 */
export const nextBlankItem = (
  items: readonly Item[],
  response: Response,
  afterPosition = Number.NEGATIVE_INFINITY,
): Item | null => {
  const blank = items.filter((item) => answerState(response[item.id]) === 'blank');
  return blank.find((item) => item.position > afterPosition) ?? blank[0] ?? null;
};
