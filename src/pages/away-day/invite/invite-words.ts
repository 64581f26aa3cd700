import type { RoundName } from '../../../core/document/rounds';

/** Each round in the words of its pages. */
export const INVITE_WORDS = {
  first: { title: 'Invite people', forms: 'Paper forms', asked: 'people' },
  again: {
    title: 'Invite people to the second vote',
    forms: 'Ballot slips and forms for the second vote',
    asked: 'people',
  },
  partners: {
    title: 'Invite partners',
    forms: 'Paper forms for partners',
    asked: 'partners',
  },
} as const satisfies Record<RoundName, object>;
