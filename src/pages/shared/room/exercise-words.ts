import type { Attribution, Exercise } from '../../../core/document/exercise';
import type { RoundName } from '../../../core/document/rounds';
import { sectionPicked } from '../../../core/exercise/exercise-set-up';
import type { Instrument, ItemId } from '../../../core/instrument/instrument';
import { minutesToAllow } from '../../../core/instrument/reading-time';

/** "25 questions, 25 to 29 minutes" */
export function lengthWords({ items }: Instrument, ids: readonly ItemId[]): string {
  const asked = items.filter(({ id }) => ids.includes(id));
  const { low, high } = minutesToAllow(asked);
  const minutes = low === high ? `about ${plural(low, 'minute')}` : `${low} to ${high} minutes`;
  return `${plural(asked.length, 'question')}, ${minutes}`;
}

const plural = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** "Quick check", "Everything", "One section: Funding" or "Your own pick" */
export function pickWords(instrument: Instrument, exercise: Exercise): string {
  if (exercise.pick === 'quick') return 'Quick check';
  if (exercise.pick === 'full') return 'Everything';
  if (exercise.pick === 'own') return 'Your own pick';
  const section = sectionPicked(instrument, exercise);
  const name = instrument.sections.find(({ id }) => id === section)?.name;
  return name === undefined ? 'One section' : `One section: ${name}`;
}

export const ATTRIBUTION_NAMES = {
  named: 'Named',
  'not-attributed': 'Not attributed',
} as const satisfies Record<Attribution, string>;

export const ROUND_NAMES = {
  first: 'First round',
  again: 'Second vote',
  partners: 'Partner view',
} as const satisfies Record<RoundName, string>;

/** The round an address ends in; the first where it says none, null where it names none there is. */
export function roundIn(rest: string | undefined): RoundName | null {
  if (rest === undefined || rest === '') return 'first';
  return rest === 'again' || rest === 'partners' ? rest : null;
}

/** How an address says a round; the first goes without. */
export const roundInPath = (round: RoundName): string => (round === 'first' ? '' : round);

type Told = {
  readonly round: RoundName;
  readonly attribution: Attribution;
  readonly facilitator: string;
  readonly readers: string;
};

/** What people are told before they answer: who will see it. One or two plain sentences. */
export function whoWillSee({ round, attribution, facilitator, readers }: Told): string {
  const who = [facilitator.trim() || 'The facilitator', readers.trim()].filter(Boolean);
  const list = who.join(' and ');
  const see = who.length > 1 ? 'see' : 'sees';
  if (round === 'partners') {
    return `${list} ${see} the answers, without names. With few partners, someone may still guess who gave one.`;
  }
  return attribution === 'named'
    ? `${list} ${see} your answers with your name on them, and they may be shown in the room.`
    : `Nobody is told who gave which answer. ${list} could read each set of answers, without names. With three or four people only the middle answers are shown; even so, people may guess who gave one.`;
}

/** "Nobody yet", "1 person", "7 people" or, where no more are in than are expected, "7 of 12" */
export function inWords(count: number, expected: number): string {
  if (expected >= count && expected > 0) return `${count} of ${expected}`;
  if (count === 0) return 'Nobody yet';
  return count === 1 ? '1 person' : `${count} people`;
}
