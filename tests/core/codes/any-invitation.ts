import type { Invitation } from '../../../src/core/codes/invitation-code';
import type { Instrument } from '../../../src/core/instrument/instrument';

/** Asks all questions, of nobody in particular; `changes` say what is otherwise. */
export const invitationTo = (
  { id, version, items }: Instrument,
  changes: Partial<Invitation> = {},
): Invitation => ({
  instrument: { id, version },
  round: 'first',
  pick: 'full',
  collection: '7K3M9QRT',
  attribution: 'not-attributed',
  items: items.map((item) => item.id),
  isRehearsal: false,
  organisation: '',
  facilitator: '',
  on: '',
  ...changes,
});
