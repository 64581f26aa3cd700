/** Many arrivals at once, counted by what became of them. */
import type { Outcome } from '../../../core/intake/receive-response';
import { arrivedWords, listOf } from './arrival-words';
import type { OutcomeText } from './outcome-text';

export type ArrivalTally = {
  readonly added: number;
  readonly changed: number;
  readonly takenBack: number;
  readonly already: number;
  readonly outdated: number;
  readonly refused: number;
  /** Offered, and nothing changed yet. */
  readonly waiting: number;
};

export const NOTHING_TAKEN: ArrivalTally = {
  added: 0,
  changed: 0,
  takenBack: 0,
  already: 0,
  outdated: 0,
  refused: 0,
  waiting: 0,
};

const KINDS = {
  added: 'added',
  restored: 'added',
  replaced: 'changed',
  'reasons-added': 'changed',
  withdrawn: 'takenBack',
  duplicate: 'already',
  older: 'outdated',
  'taken-out': 'outdated',
  clash: 'refused',
  ambiguous: 'refused',
  full: 'refused',
  'other-exercise': 'refused',
  'other-round': 'refused',
  rehearsal: 'refused',
  real: 'refused',
  'other-questions': 'refused',
} as const satisfies Record<Outcome['is'], keyof ArrivalTally>;

export const tallyOf = (outcome: Outcome): ArrivalTally => ({
  ...NOTHING_TAKEN,
  [KINDS[outcome.is]]: 1,
});

const FIELDS = [
  'added',
  'changed',
  'takenBack',
  'already',
  'outdated',
  'refused',
  'waiting',
] as const satisfies readonly (keyof ArrivalTally)[];

export const addUpTallies = (tallies: readonly ArrivalTally[]): ArrivalTally => {
  const sum = (field: keyof ArrivalTally) =>
    tallies.reduce((total, tally) => total + tally[field], 0);
  return {
    added: sum('added'),
    changed: sum('changed'),
    takenBack: sum('takenBack'),
    already: sum('already'),
    outdated: sum('outdated'),
    refused: sum('refused'),
    waiting: sum('waiting'),
  };
};

const WORDS = {
  added: 'new',
  changed: 'in place of earlier ones',
  takenBack: 'taken back',
  already: 'already in',
  outdated: 'out of date',
  refused: 'not taken in',
  waiting: 'waiting for you',
} as const satisfies Record<keyof ArrivalTally, string>;

/** "9 new, 2 already in and 1 not taken in" */
export const tallyWords = (tally: ArrivalTally): string =>
  listOf(
    FIELDS.filter((field) => tally[field] > 0).map((field) => `${tally[field]} ${WORDS[field]}`),
  );

type Counts = { readonly count: number; readonly expected: number };

/** One line for all of them. */
export function tallySummary(tallies: readonly ArrivalTally[], counts: Counts): OutcomeText {
  const tally = addUpTallies(tallies);
  const taken = tally.added + tally.changed + tally.takenBack;
  const tone = taken > 0 ? 'in' : tally.refused > 0 ? 'refused' : 'known';
  const none = tally.waiting > 0 ? 'Nothing is changed yet.' : 'Nothing new.';
  const title = taken > 0 ? `${taken} taken in.` : none;
  const text = `${tallies.length} looked at: ${tallyWords(tally)}. ${arrivedWords(counts)}.`;
  return { tone, title, text, link: null };
}
