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
    inMainstay: IN_MAINSTAY[name],
  }));

/** Looking takes a minute, and so does what would settle it; the rest is for why. */
function discussWords({ most, each, pairs }: DayPlan): string {
  const inPairs = pairs === 0 ? '' : 'in pairs, what would you look at to decide (1), ';
  const why = each - 2 - pairs;
  return `${upperFirst(countWord(most))} ${plural(most, 'question')} at most, ${countWord(each)} minutes each: ${inPairs}look at the dots (1), “Why might someone choose this?”, anyone for any dot (${why}), what would settle it (1). The rest is parked.`;
}

const HOW: Readonly<Record<Exclude<DayPartName, 'discuss'>, string>> = {
  reveal: 'Say what the day is for. Show how to read a picture, then what stands well.',
  vote: 'All the questions you talked about, together, each person alone. Then agree a level with its reason, or record “not agreed”.',
  break: 'While the votes come in.',
  'find-out': 'For each: who will find out, and by when.',
  priorities: 'What will we do? Each needs one owner and a date. Three done beat ten planned.',
  close: 'Read the priorities aloud. Say who gets the report, who keeps the file, and until when.',
};

const IN_MAINSTAY: Readonly<Record<DayPartName, string>> = {
  reveal: 'Present: the first slides. Begin only when all answers are in.',
  discuss: 'Present: each question, then its dots, with the time left. Talk: the parking list.',
  vote: 'Talk: open it for phones and ballot slips, or count cards that everyone sees.',
  break: 'Collect, or type in the slips.',
  'find-out': 'Present, and Talk: a name and a date.',
  priorities: 'Talk: type them in while the room watches.',
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
