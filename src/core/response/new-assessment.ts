import type { Assessment, AssessmentKind } from '../document/assessment';
import { BLANK_HEAD } from '../document/blanks';
import type { Instrument, ItemId } from '../instrument/instrument';
import { monthOfDay } from '../limits/days';

export type AssessmentBeginning = {
  readonly id: string;
  readonly kind: AssessmentKind;
  /** ISO time. */
  readonly now: string;
  /** The day where the person is, YYYY-MM-DD. */
  readonly today: string;
  readonly instrument: Pick<Instrument, 'id' | 'version'>;
  /** What a quick check asks by now; without it, what is marked for one whenever it is looked at. */
  readonly quickItems?: readonly ItemId[] | undefined;
};

/** Nothing is answered or presumed: an absent target is 3, an absent local priority is "usual". */
export function newAssessment(beginning: AssessmentBeginning): Assessment {
  const { id, kind, now, today, instrument, quickItems = null } = beginning;
  return {
    ...BLANK_HEAD,
    id,
    name: nameFor(kind, today),
    kind,
    quickItems: kind === 'quick' ? quickItems : null,
    instrument: { id: instrument.id, version: instrument.version },
    createdAt: now,
    changedAt: now,
    assessedOn: today,
    answers: {},
  };
}

function nameFor(kind: AssessmentKind, today: string): string {
  const title = kind === 'quick' ? 'Quick check' : 'Self-assessment';
  const month = monthOfDay(today);
  return month === '' ? title : `${title}, ${month}`;
}
