import type { AssessmentHead } from '../../core/document/assessment';
import type { Response } from '../../core/document/response';
import type { Instrument } from '../../core/instrument/instrument';
import { countAnswers } from '../../core/response/completeness';
import { hasFinishedSection } from '../../core/response/has-finished-section';
import { itemsInPlay } from '../../core/response/items-in-play';
import { progressDot } from '../../pages/shared/progress';
import { sectionStart } from '../../pages/shared/section-start';
import type { DoorScene } from './page-entry';
import type { SectionDoor } from './stages-with-doors';

/** What the stages and doors of one assessment are told of it. */
export function doorSceneOf(
  instrument: Instrument,
  head: AssessmentHead,
  response: Response,
): DoorScene {
  const items = itemsInPlay(instrument, head);
  const { blank, dontKnow } = countAnswers(items, response);
  return {
    head,
    asked: items.length,
    answered: items.length - blank,
    dontKnow,
    hasResults: hasFinishedSection(instrument, head, response),
    asksOutcomes: instrument.outcomes.pathways.length > 0,
    asksPartners: instrument.hasPartnerQuestions,
    hasSigns: instrument.hasSigns,
  };
}

/** The sections that are asked, each with how far it has come. None in an away-day: a room answers those. */
export function sectionDoors(
  instrument: Instrument,
  head: AssessmentHead,
  response: Response,
): readonly SectionDoor[] {
  if (head.exercise !== null) return [];
  const items = itemsInPlay(instrument, head);
  return instrument.sections.flatMap(({ id, name }) => {
    const own = items.filter(({ section }) => section === id);
    if (own.length === 0) return [];
    const answered = own.length - countAnswers(own, response).blank;
    const detail = answered === 0 ? 'not started' : `${answered} of ${own.length}`;
    const href = sectionStart(head.id, id, own, response, head.signOff.isFinal);
    return [{ id, name, detail, href, dot: progressDot(answered, own.length) }];
  });
}

/** The section that the page at `location`, the address after that of the assessment, is about. */
export function sectionAt(instrument: Instrument, location: string): string | null {
  const [, page, which = ''] = location.split('/');
  if (page === 'section') return which;
  if (page !== 'answer') return null;
  return instrument.items.find(({ id }) => id === which)?.section ?? null;
}
