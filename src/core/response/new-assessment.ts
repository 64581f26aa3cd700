import type { Assessment, AssessmentKind } from '../document/assessment';
import { BLANK_HEAD } from '../document/blanks';
import type { Instrument, ItemId } from '../instrument/instrument';

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

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function nameFor(kind: AssessmentKind, today: string): string {
  const title = kind === 'quick' ? 'Quick check' : 'Self-assessment';
  const [year, month] = today.split('-');
  const monthName = MONTHS[Number(month) - 1];
  return monthName === undefined ? title : `${title}, ${monthName} ${year}`;
}
