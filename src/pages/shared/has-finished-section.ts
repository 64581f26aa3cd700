import type { Instrument } from '../../core/instrument/instrument';
import type { AssessmentHead } from '../../core/response/assessment';
import { isSectionFinished } from '../../core/response/completeness';
import { itemsInPlay } from '../../core/response/items-in-play';
import type { Response } from '../../core/response/response';

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
