import type { AssessmentHead } from '../document/assessment';
import type { RoundName } from '../document/rounds';
import { collectionOf } from '../exercise/exercise-changes';
import type { Instrument } from '../instrument/instrument';
import type { Invitation } from './invitation-code';

/** What is written into the invitation of one round; null while that round is not asked, or asks nothing. */
export function invitationOf(
  head: AssessmentHead,
  round: RoundName,
  instrument: Instrument,
): Invitation | null {
  const collection = collectionOf(head, round);
  const known = new Set(instrument.items.map(({ id }) => id));
  const items = collection?.items.filter((id) => known.has(id)) ?? [];
  if (collection === null || items.length === 0) return null;
  const { exercise } = head;
  return {
    instrument: { id: instrument.id, version: instrument.version },
    round,
    collection: collection.id,
    items,
    pick: round === 'first' ? (exercise?.pick ?? 'own') : round,
    // Partners are asked for no name.
    attribution:
      round === 'partners' ? 'not-attributed' : (exercise?.attribution ?? 'not-attributed'),
    isRehearsal: exercise?.isRehearsal ?? false,
    organisation: head.profile.organisation,
    facilitator: exercise?.facilitator ?? '',
    on: head.assessedOn,
  };
}
