import type { WhyIgnored } from '../core/intake/gather-panel';

/** Why a file added nothing to the exercise, in a sentence. */
export function ignoredWords(why: WhyIgnored): string {
  switch (why.of) {
    case 'response':
      return NOT_TAKEN[why.because];
    case 'copy':
      return NOT_JOINED[why.because];
    case 'assessment':
      return 'It is the assessment of one person, not an answer to this exercise.';
  }
}

const NOT_TAKEN = {
  unread: 'A code in it cannot be read.',
  duplicate: 'The same answers are in already.',
  clash: 'Other answers under the same revision are in already; those stay.',
  older: 'A later revision of the same answers is in already.',
  'taken-out': 'These answers were taken out by whoever runs the exercise; they stay out.',
  ambiguous: 'It may be one of several people whose answers are in.',
  full: 'There is no room for more people.',
  partners: 'It is a partner’s view, which is never mixed into the scores.',
  'other-exercise': 'It answers another exercise.',
  'other-round': 'It answers another round.',
  rehearsal: 'It is from a rehearsal.',
  real: 'It is not from this rehearsal.',
  'other-questions': 'It answers other questions than this exercise asks.',
} as const satisfies Record<Extract<WhyIgnored, { readonly of: 'response' }>['because'], string>;

const NOT_JOINED = {
  'asked-apart': 'It is another exercise.',
  'other-questions': 'It asks other questions.',
  rehearsal: 'One of the two is a rehearsal.',
  'told-otherwise': 'People were told something else about who sees their names.',
  'shown-apart': 'Each has shown the answers of other people, so the two stay apart.',
  full: 'There is no room for more people.',
} as const satisfies Record<Extract<WhyIgnored, { readonly of: 'copy' }>['because'], string>;
