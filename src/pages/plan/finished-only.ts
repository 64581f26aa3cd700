import type { Instrument, SectionId } from '../../core/instrument/instrument';
import type { PlanReport } from '../../core/report/plan-model';
import type { AssessmentHead } from '../../core/response/assessment';
import { isSectionFinished } from '../../core/response/completeness';
import { itemsInPlay } from '../../core/response/items-in-play';
import type { Response } from '../../core/response/response';

/** The sections asked whose scores may be seen: running scores stay hidden until a section is finished (method 1). */
export function finishedSections(
  instrument: Instrument,
  head: AssessmentHead,
  response: Response,
): readonly SectionId[] {
  const items = itemsInPlay(instrument, head);
  return instrument.sections
    .filter(
      ({ id }) =>
        head.exercise !== null ||
        (items.some(({ section }) => section === id) && isSectionFinished(id, items, response)),
    )
    .map(({ id }) => id);
}

/** The profile if the plan is done, as far as it may be seen; null where nothing of it may. */
export function finishedOnly(
  ifDone: PlanReport['ifDone'],
  finished: readonly SectionId[],
  { sections }: Instrument,
): PlanReport['ifDone'] | null {
  if (finished.length === sections.length) return ifDone;
  const rows = ifDone.rows.filter(({ kind, id }) => kind === 'section' && finished.includes(id));
  if (rows.length === 0) return null;
  return { finding: 'What would change, in the sections you have finished', rows };
}
