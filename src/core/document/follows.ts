import type { ItemId, Level } from '../instrument/instrument';
import { ID_PATTERN } from '../limits/format';
import { LIMITS } from '../limits/limits';
import { choice } from './declaration';
import { entries, fields } from './groups';
import { date, documentId, level, people } from './kinds';

/** Which assessment this one follows, and what a person said of the two. Method 4. */
export type Follows = {
  /** The id of the one before. */
  readonly of: string;
  /** The id of the first of the series: the same for all that follow one another. */
  readonly first: string;
  /** The date the one before stands for, YYYY-MM-DD or empty. */
  readonly assessedOn: string;
  /** Whether mostly the same people answered; empty until somebody says so. */
  readonly samePeople: '' | 'mostly' | 'not';
  /** How many answered then and now; 0 until somebody says so. */
  readonly peopleThen: number;
  readonly peopleNow: number;
  /** Of items that fell: the level somebody would give last time's position now. Never scored. */
  readonly yardstick: Readonly<Record<ItemId, Level>>;
};

export const declaredFollows = fields<Follows>({
  of: documentId,
  first: documentId,
  assessedOn: date,
  samePeople: choice<Follows['samePeople']>(['', 'mostly', 'not']),
  peopleThen: people,
  peopleNow: people,
  yardstick: entries(ID_PATTERN, level, { most: LIMITS.answers }),
});
