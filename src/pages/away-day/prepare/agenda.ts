import { type DayPartName, type DayPlan, minutesFor } from '../../../core/exercise/day-plan';
import type { AtAGlance } from '../../../core/instrument/at-a-glance';
import { countWord, plural, upperFirst } from '../../../core/wording/words';
import { DAY_PART_NAMES } from '../shared/day-part-words';

/** A line of the guide's day. Method 3.5. */
export type AgendaRow = {
  readonly what: string;
  /** In words where it may be either of two. */
  readonly minutes: number | string;
  readonly how: string;
  readonly inMainstay: string;
};

/** The plan of a day in the words of the guide. */
export const agendaOf = (plan: DayPlan): readonly AgendaRow[] =>
  plan.parts.map(({ name, minutes }) => ({
    what: DAY_PART_NAMES[name],
    minutes,
    how: name === 'discuss' ? discussWords(plan) : HOW[name],
    inMainstay: name === 'discuss' ? discussInMainstay(plan) : IN_MAINSTAY[name],
  }));

/** Looking takes a minute, and so does what would settle it; the rest is for why. */
function discussWords({ most, each, pairs }: DayPlan): string {
  const inPairs = pairs === 0 ? '' : `First a minute in pairs: what would you look at to decide? `;
  const why = each - 2 - pairs;
  return `${upperFirst(countWord(most))} ${plural(most, 'question')} at most, ${countWord(each)} minutes each. ${inPairs}Look at the dots (1 minute). “Why might someone choose this?” Anyone may speak for any dot (${why}). Ask what evidence would settle it (1). Fewer questions leave more time; what there is no time for is parked.`;
}

const discussInMainstay = ({ each }: DayPlan): string =>
  `Present: each question, then its dots. The time at the top says how much of the ${countWord(each)} minutes is left. Talk: type what comes up into the parking list.`;

type Words = Readonly<Record<Exclude<DayPartName, 'discuss'>, string>>;

const HOW: Words = {
  reveal: 'Say what the day is for. Show how to read a picture, then what stands well.',
  vote: 'All the questions you talked about, together, each person alone. Then agree a level with its reason, or record “not agreed”.',
  break: 'While the votes come in. Nobody looks at them yet.',
  'find-out': 'For each: who will find out, and by when.',
  priorities: 'What will we do? Each needs one owner and a date. Three done beat ten planned.',
  close: 'Read the priorities aloud. Say who gets the report, who keeps the file, and until when.',
};

const IN_MAINSTAY: Words = {
  reveal: 'Present: the first slides. Begin only when all answers are in.',
  vote: 'Talk: open the second vote for phones and ballot slips, or count cards that everyone sees.',
  break: 'Present: a slide with the time. Collect or type in the votes.',
  'find-out': 'Present, and Talk: a name and a date.',
  priorities: 'Talk: type them in while the room watches. The parking list stands beside them.',
  close: 'Present: the last slides.',
};

/** Answering comes first, and takes time of the day only where nobody answered before it. */
export const answeringFirst = ({ items, quick, minutes }: AtAGlance): AgendaRow => ({
  what: 'Everyone answers, alone',
  minutes: `0 or ${minutes.quick.high}`,
  how: `In the week before: ${quick} questions in ${minutes.quick.low} to ${minutes.quick.high} minutes, or all ${items} in ${minutes.full.low} to ${minutes.full.high}. Or on the day, in silence: the quick check of ${quick}.`,
  inMainstay: 'Invite: link, code, slips or paper. Collect: watch the answers come in.',
});

/** Under the table: what is left out of a day this short; '' where nothing is. */
export function leftOutWords(plan: DayPlan): string {
  if (minutesFor(plan, 'vote') > 0) return '';
  return 'There is no time for a second vote: record what you agree as you go, or “not agreed”.';
}
