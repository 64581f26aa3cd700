import type { Invitation } from '../../../core/codes/invitation-code';
import type { Instrument } from '../../../core/instrument/instrument';
import { DONT_KNOW_SIGN } from '../../../core/limits/answer-signs';

/** Who is shown the code. */
export const facilitatorOf = ({ facilitator }: Pick<Invitation, 'facilitator'>): string =>
  facilitator || 'the person who invited you';

export const organisationOf = ({ organisation }: Pick<Invitation, 'organisation'>): string =>
  organisation || 'the organisation';

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What this is held in: a laptop is no phone. */
export const deviceWord = (): string =>
  typeof window !== 'undefined' &&
  typeof window.matchMedia === 'function' &&
  window.matchMedia('(pointer: coarse) and (max-width: 30em)').matches
    ? 'phone'
    : 'device';

/**
 * Who can read each set of answers and, where nobody is named, what a small room cannot hide: said
 * before the first question of what is no rehearsal.
 */
export function whoSeesLine(invitation: Invitation): string {
  const who = facilitatorOf(invitation);
  if (invitation.round === 'partners')
    return `${capital(who)} can read each partner’s answers, without names. With so few partners, they may guess yours.`;
  if (invitation.round === 'again' && invitation.attribution === 'named')
    return `This is the second vote. ${capital(who)} can read your answers, with your name.`;
  if (invitation.round === 'again')
    return `This is the second vote. ${capital(who)} can read each set of answers, without names. In a small group people may guess.`;
  return invitation.attribution === 'named'
    ? `${capital(who)} can read your answers, with your name.`
    : `${capital(who)} can read each set of answers, without names. With three or four people only the middle answers are shown; even so, people may guess.`;
}

/** Where a note on an answer goes: as plain as where the answer goes. */
export function noteWords({ round, attribution }: Invitation): string {
  const stays = `Stays on this ${deviceWord()}, unless you send your answers as a file and let it go along. The code carries no notes.`;
  if (round !== 'first') return stays;
  return `${stays} ${wallWords({ attribution })}`;
}

/** A note that travels in a file may be read by the whole room. */
export const wallWords = ({ attribution }: Pick<Invitation, 'attribution'>): string =>
  `A note in the file may be shown on the wall, ${attribution === 'named' ? 'with' : 'without'} your name.`;

/** The rest of it, for those who want to know. */
export function whoSeesMore(invitation: Invitation): readonly string[] {
  const who = facilitatorOf(invitation);
  const back = `You can change your answers, or take them back, as long as ${who} is still collecting.`;
  const keeps = `${capital(who)} keeps everyone’s answers in one file. Whoever opens that file can read them.`;
  if (invitation.round === 'partners')
    return [
      `Your answers are shown beside what ${organisationOf(invitation)} says of itself. They never change its scores.`,
      keeps,
      back,
    ];
  if (invitation.attribution === 'named')
    return ['The group sees how many people chose each level.', keeps, back];
  return [
    'The group sees how many people chose each level. With fewer than five people it sees only the middle answer to each question, and with fewer than three not even that.',
    'If everyone gives the same answer, everyone knows what each person said.',
    keeps,
    back,
  ];
}

/** `0`-`4`, `?` or `-` in words. */
export function answerSignWords(sign: string, { levels }: Pick<Instrument, 'levels'>): string {
  if (sign === DONT_KNOW_SIGN) return 'Don’t know';
  return levels[Number(sign)] ?? 'Left blank';
}

export const questionsWords = (count: number): string =>
  count === 1 ? '1 question' : `${count} questions`;

/** "Your 23 answers" with what is not among them. */
export function whatIsIn(answers: string): string {
  const blank = answers.split('-').length - 1;
  const given = answers.length - blank;
  const said = given === 1 ? 'Your one answer is' : `Your ${given} answers are`;
  return blank === 0 ? `${said} in the pattern.` : `${said} in the pattern; ${blank} left blank.`;
}
