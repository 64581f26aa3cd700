import { declaredGiven } from '../document/answer';
import { type Assessment, declaredHead } from '../document/assessment';
import { answerPlace, evidencePlace } from '../document/place';
import { textOf } from '../response/mark-of';

/** One thing of an assessment that can be changed by itself, as it stands. */
export type StandingPlace = {
  /** JSON text, its fields in order. */
  readonly text: string;
  /** Who changed it and when, as far as is known; of most things only that of the whole copy is. */
  readonly by: string;
  readonly at: string;
};

/** Every place that is not blank. */
export function placesOf(assessment: Assessment): ReadonlyMap<string, StandingPlace> {
  const { share, changedAt } = assessment;
  const whole = { by: share?.to ?? '', at: changedAt };
  const places = new Map<string, StandingPlace>();
  for (const [place, value] of declaredHead.places(assessment, ''))
    places.set(place, { text: textOf(value), ...whole });
  for (const [item, record] of Object.entries(assessment.answers)) {
    const own = { by: record.changedBy, at: record.changedAt };
    const text = textOf(declaredGiven.pick(record));
    if (text !== NOTHING) places.set(answerPlace(item), { text, ...own });
    for (const line of record.evidence)
      places.set(evidencePlace(item, line.id), { text: textOf(line), ...own });
  }
  return places;
}

const NOTHING = textOf(declaredGiven.blank);
