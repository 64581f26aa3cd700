import { dateWords } from '../../../core/wording/words';
import type { TextOptions } from './form-keeper';

const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2199-12-31';

type Days = {
  /** The last day it may be, YYYY-MM-DD, and what to say of a later one. */
  readonly until?: { readonly day: string; readonly words: string };
  /** What to say where it is empty; it may be, where this is left out. */
  readonly whenEmpty?: string;
};

/**
 * A date field kept only when it is whole: a year half typed is a year of long ago, and none before
 * 2000 is meant here. What stays kept is said.
 */
export const aDay = ({ until, whenEmpty }: Days = {}): TextOptions => ({
  check: (value) => {
    if (value === '') return whenEmpty ?? true;
    // A year of five figures sorts before one of four, so the length is looked at first.
    if (value.length > LAST_DAY.length || value < FIRST_DAY || value > LAST_DAY)
      return 'Write the year in four figures, 2000 or later.';
    return until === undefined || value <= until.day || until.words;
  },
  stays: (kept) => (kept === '' ? 'No date is kept until then.' : `${dateWords(kept)} is kept.`),
});

/** A word about a day before `today` (YYYY-MM-DD), which is kept all the same. */
export const pastDay =
  (today: string) =>
  (value: string): string =>
    value !== '' && value < today ? `${dateWords(value)} is past. It is kept as you gave it.` : '';

/** A name that something is found by, so that it cannot be empty. */
export const aName = (limit: number): TextOptions => ({
  limit,
  isWhole: true,
  check: (value) => value.trim() !== '' || 'It needs a name, so that you can find it again.',
  stays: (kept) => `“${kept}” is kept.`,
});
