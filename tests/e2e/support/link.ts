import { encodeInvitation, type Invitation } from '../../../src/core/codes/invitation-code';
import { paths } from '../../../src/ui/paths';
import { invitationTo } from '../../core/codes/any-invitation';
import { instrument } from './core';

const NAMES = { organisation: 'Anytown CVS', facilitator: 'Nirmala' };

/** Of an exercise that asks all questions; `changes` say what is otherwise. */
export const linkTo = (changes: Partial<Invitation> = {}): string =>
  paths.join(encodeInvitation(invitationTo(instrument, { ...NAMES, ...changes }), instrument));
