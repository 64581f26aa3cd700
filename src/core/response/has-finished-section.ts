import type { AssessmentHead } from '../document/assessment';
import type { Response } from '../document/response';
import type { Instrument } from '../instrument/instrument';
import { isSectionFinished } from './completeness';
import { itemsInPlay } from './items-in-play';

/** Running scores stay hidden until a section is finished (method 1), and all that comes from them. */
export function hasFinishedSection(
  instrument: Instrument,
  head: AssessmentHead,
  response: Response,
): boolean {
  if (head.exercise !== null) return true;
  const items = itemsInPlay(instrument, head);
  return instrument.sections.some(
    ({ id }) =>
      items.some(({ section }) => section === id) && isSectionFinished(id, items, response),
  );
}
