/** Many arrivals at once, counted by what became of them. */
import type { Outcome } from './receive-response';

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
