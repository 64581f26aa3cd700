import { encodeInvitation, type Invitation } from '../../../src/core/codes/invitation-code';
import { paths } from '../../../src/ui/paths';
import { instrument } from './core';

/** Of an exercise that asks all questions; `changes` say what is otherwise. */
export const linkTo = (changes: Partial<Invitation> = {}): string =>
  paths.join(
    encodeInvitation(
      {
        instrument: { id: instrument.id, version: instrument.version },
        round: 'first',
        pick: 'full',
        collection: '7K3M9QRT',
        attribution: 'not-attributed',
        items: instrument.items.map(({ id }) => id),
        isRehearsal: false,
        organisation: 'Anytown CVS',
        facilitator: 'Nirmala',
        on: '',
        ...changes,
      },
      instrument,
    ),
  );
