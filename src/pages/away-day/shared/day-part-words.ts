import type { DayPartName, DayPlan } from '../../../core/exercise/day-plan';
import { countWord, plural } from '../../../core/wording/words';

/** What the parts of the day are called, in the guide, on the wall and where the time is chosen. */
export const DAY_PART_NAMES = {
  reveal: 'Reveal and strengths',
  discuss: 'The discussion list',
  vote: 'Vote again, once',
  break: 'A break',
  'find-out': 'What many do not know',
  priorities: 'Three to five priorities',
  close: 'Close',
} as const satisfies Record<DayPartName, string>;

/** "six questions, five minutes each"; '' where there is nothing to talk about. */
export const listLengthWords = ({ most, each }: DayPlan, added = 0): string => {
  const count = most + added;
  if (count === 0) return '';
  const minutes = `${countWord(each)} ${plural(each, 'minute')}`;
  return `${countWord(count)} ${plural(count, 'question')}, ${minutes}${count === 1 ? '' : ' each'}`;
};
