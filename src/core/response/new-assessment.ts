import type { Assessment, AssessmentKind } from '../document/assessment';
import { BLANK_HEAD } from '../document/blanks';
import type { Instrument, ItemId } from '../instrument/instrument';
import { monthOfDay } from '../limits/month-names';

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
    name: nameGiven(kind, today),
    kind,
    quickItems: kind === 'quick' ? quickItems : null,
    instrument: { id: instrument.id, version: instrument.version },
    createdAt: now,
    changedAt: now,
    assessedOn: today,
    answers: {},
  };
}

/** What one of its kind is called. */
export const kindName = (kind: AssessmentKind): string =>
  kind === 'quick' ? 'Quick check' : 'Self-assessment';

/** Whether it bears the name it began with, of whatever month: nobody chose another. */
export const hasGivenName = ({ name, kind }: Pick<Assessment, 'name' | 'kind'>): boolean =>
  name.replace(/, \p{L}+ \d{4}$/u, '') === kindName(kind);

/** The name it begins with: "Self-assessment, November 2026". `today` is YYYY-MM-DD. */
function nameGiven(kind: AssessmentKind, today: string): string {
  const month = monthOfDay(today);
  return month === '' ? kindName(kind) : `${kindName(kind)}, ${month}`;
}
