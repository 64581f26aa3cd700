import type { Assessment } from '../document/assessment';
import { countIn } from '../response/count-in';
import type { Dated } from './dated';
import type { WhoAnswered } from './smallest-change';

/** How many people gave the answers of one date, as far as it says: those counted in a room, else one. */
function peopleAtDate({ exercise }: Assessment): number {
  if (exercise === null) return 1;
  const { first } = exercise;
  const counted = first.shown === null ? countIn(first) : Object.keys(first.shown.counted).length;
  return Math.max(1, counted);
}

/** What a person said of who answered, where they did; else what the two say of themselves, and other people. Method 4.3. */
export function whoAnswered(before: Dated, now: Dated): WhoAnswered {
  const { follows } = now.assessment;
  const said = follows?.of === before.assessment.id ? follows : undefined;
  return {
    before: said?.peopleThen || peopleAtDate(before.assessment),
    now: said?.peopleNow || peopleAtDate(now.assessment),
    areMostlyTheSame: said?.samePeople === 'mostly',
  };
}
