/** One item's answers as a drawing of people shows them, with its words. */
import { LEVELS } from '../instrument/instrument';
import type { RoundItem } from '../panel/panel';
import type { Voice } from '../report-model/report-model';
import { isMiddleEmpty, middleWords, peopleWords, type Verdict, verdictOf } from './spread-verdict';

export type PeopleThere = {
  readonly count: number;
  /** "Nobody", "1 person", "4 people"; of a crowd "12 people, 48%". */
  readonly words: string;
};

export type SpreadPicture = {
  /** The names of the five levels, lowest first. */
  readonly names: readonly string[];
  /** Who is at each level; null where method 3.3 lets the middle alone be shown, or nothing. */
  readonly levels: readonly PeopleThere[] | null;
  /** Apart from the levels, always; null where it is not told. */
  readonly dontKnow: PeopleThere | null;
  /** More than 25 people as shares of a bar, not dot by dot. Method 6. */
  readonly isCrowd: boolean;
  /** 0-4 in halves; null without a middle answer. */
  readonly middle: number | null;
  /** Nobody stands where it lies: it is said in words, and marked at no level. */
  readonly isMiddleEmpty: boolean;
  /** More people do not know than can say: the middle is drawn grey. Method 3.1. */
  readonly isMiddleGrey: boolean;
  readonly middleWords: string;
  readonly verdict: Verdict;
};

/** As many dots as can be told apart from the back of a room. */
export const MOST_DOTS = 25;
const NOBODY = [0, 0, 0, 0, 0] as const;

/** Whether so many ratings, or so many don’t-knows, are drawn as bars. */
const isCrowdOf = (rated: number, dontKnow: number): boolean =>
  Math.max(rated, dontKnow) > MOST_DOTS;

/** All that is drawn and said of one round of one item. `names` are the five levels' names. */
export const spreadPicture = (
  round: RoundItem,
  names: readonly string[],
  voice: Voice,
): SpreadPicture => {
  const { state, median, counts, spread } = round;
  const distribution = spread?.distribution ?? (counts?.rated === 0 ? NOBODY : null);
  const rated = (distribution ?? NOBODY).reduce((sum, count) => sum + count, 0);
  const unknown = counts?.dontKnow ?? null;
  const isCrowd = isCrowdOf(rated, unknown ?? 0);
  const share = (count: number) => (rated === 0 ? 0 : Math.round((100 * count) / rated));
  const there = (count: number): PeopleThere => ({
    count,
    words: isCrowd && count > 0 ? `${peopleWords(count)}, ${share(count)}%` : peopleWords(count),
  });
  return {
    names,
    levels: distribution === null ? null : LEVELS.map((level) => there(distribution[level] ?? 0)),
    dontKnow: unknown === null ? null : { count: unknown, words: peopleWords(unknown) },
    isCrowd,
    middle: median,
    isMiddleEmpty: isMiddleEmpty(round),
    isMiddleGrey: state === 'dk',
    middleWords: middleWords(round, names),
    verdict: verdictOf(round, { names, voice }),
  };
};
