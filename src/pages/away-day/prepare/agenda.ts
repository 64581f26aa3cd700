import type { AtAGlance } from '../../../core/instrument/at-a-glance';

/** The day of method 3.5, to the minute. The one vote of method 0.11 has the sixth minute of each of the ten. */
export type AgendaRow = {
  readonly what: string;
  /** In words where it may be either of two. */
  readonly minutes: number | string;
  readonly how: string;
  readonly inMainstay: string;
};

export const ON_THE_DAY = [
  {
    what: 'Reveal and strengths',
    minutes: 10,
    how: 'Say what the day is for. Show how to read a picture, then what stands well.',
    inMainstay: 'Present: the first slides. Begin only when all answers are in.',
  },
  {
    what: 'The discussion list',
    minutes: 50,
    how: 'Ten questions at most, five minutes each. Look at the dots (1 minute). “Why might someone choose this?” Anyone may speak for any dot (3). Ask what evidence would settle it (1). Fewer questions leave more time.',
    inMainstay:
      'Present: each question, then its dots. The line of dots at the top fills in five minutes.',
  },
  {
    what: 'Vote again, once',
    minutes: 10,
    how: 'All the questions you talked about, together, each person alone. Then agree a level with its reason, or record “not agreed”.',
    inMainstay: 'Talk: open the second vote, or type in a show of cards.',
  },
  {
    what: 'What many do not know',
    minutes: 10,
    how: 'For each: who will find out, and by when.',
    inMainstay: 'Present, and Talk: a name and a date.',
  },
  {
    what: 'Three to five priorities',
    minutes: 25,
    how: 'What will we do? Each needs one owner and a date. Three done beat ten planned.',
    inMainstay: 'Talk: type them in while the room watches.',
  },
  {
    what: 'Close',
    minutes: 5,
    how: 'Read the priorities aloud. Say who gets the report, who keeps the file, and until when.',
    inMainstay: 'Present: the last slides.',
  },
] as const satisfies readonly AgendaRow[];

/** Answering comes first, and takes time of the day only where nobody answered before it. */
export const answeringFirst = ({ items, quick, minutes }: AtAGlance): AgendaRow => ({
  what: 'Everyone answers, alone',
  minutes: `0 or ${minutes.quick.high}`,
  how: `In the week before: ${quick} questions in ${minutes.quick.low} to ${minutes.quick.high} minutes, or all ${items} in ${minutes.full.low} to ${minutes.full.high}. Or on the day, in silence: the quick check of ${quick}.`,
  inMainstay: 'Invite: link, code, slips or paper. Collect: watch the answers come in.',
});

/** Minutes from the reveal to the close. */
export const MINUTES_TOGETHER: number = ON_THE_DAY.reduce((sum, { minutes }) => sum + minutes, 0);
