/** Who answered at both dates, as a person said: it cannot be told from files where nobody is named. */
export type WhoAnswered = {
  /** How many at the older and the newer date, 1 or more. */
  readonly before: number;
  readonly now: number;
  readonly areMostlyTheSame: boolean;
};

const FEW_ITEMS = 10;
const MORE_WITH_FEW_ITEMS = 5;

/**
 * The smallest change of a score worth printing, in points of 0-100, method 4.3: by the smaller of the two
 * numbers of people, by whether they are mostly the same, and 5 more with fewer than ten items.
 */
export function smallestChange(who: WhoAnswered, items: number): number {
  const people = Math.min(who.before, who.now);
  return byPeople(people, who.areMostlyTheSame) + (items < FEW_ITEMS ? MORE_WITH_FEW_ITEMS : 0);
}

function byPeople(people: number, areTheSame: boolean): 10 | 15 | 25 {
  if (people >= 5) return areTheSame ? 10 : 15;
  if (people >= 3) return 15;
  return areTheSame ? 15 : 25;
}
