/** What is collected of one assessment, round by round. */

import { ROUNDS, type RoundName } from '../document/rounds';
import { collectionOf, type PanelHead } from '../exercise/exercise-changes';
import type { Instrument } from '../instrument/instrument';
import type { Collecting } from './receive-response';

/** An assessment may ask partners without being an exercise: then nobody is named. */
export function collectingOf(
  head: PanelHead,
  round: RoundName,
  instrument: Instrument,
): Collecting {
  const ids = ROUNDS.flatMap((name) => {
    const collection = collectionOf(head, name);
    return collection === null ? [] : [[name, collection.id] as const];
  });
  return {
    round,
    instrument,
    attribution: isNamed(head, round) ? 'named' : 'not-attributed',
    isRehearsal: head.exercise?.isRehearsal ?? false,
    rounds: Object.fromEntries(ids),
  };
}

/** Partners are never asked for a name. */
export const isNamed = ({ exercise }: PanelHead, round: RoundName): boolean =>
  round !== 'partners' && exercise?.attribution === 'named';
