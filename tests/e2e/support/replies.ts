import { decodeInvitation } from '../../../src/core/codes/invitation-code';
import { encodeReply } from '../../../src/core/codes/reply-code';
import type { Person } from './away-day';
import { instrument } from './core';

/** What the phone of this person would have, without one: the answers to what a link asks. */
function repliesTo(link: string, people: readonly Person[]) {
  const { value: invitation } = invitationIn(link);
  return people.map(({ role, keys }, at) => ({
    ...invitation,
    itemCount: invitation.items.length,
    respondent: `0000000${at + 1}`,
    response: {
      revision: 1,
      role: role ?? '',
      name: '',
      answers: keys.replaceAll(/\d/g, (key) => String(Number(key) - 1)).replaceAll('d', '?'),
      reasons: {},
      isWithdrawn: false,
    } as const,
  }));
}

function invitationIn(link: string) {
  const invitation = decodeInvitation(link, instrument);
  if (!invitation.ok) throw new Error(JSON.stringify(invitation.problem));
  return invitation;
}

/** One line a person, as they would send their codes. At most nine people. */
export const codesFrom = (link: string, people: readonly Person[]): string =>
  repliesTo(link, people).map(encodeReply).join('\n');
