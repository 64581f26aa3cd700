/** What a group's answers to one item look like, in words: method 3.2's label and split. */

import type { AgreedAnswer } from '../document/exercise';
import { LEVELS } from '../instrument/instrument';
import type { AgreementLabel, PanelItem, RoundItem, Spread } from '../panel/panel';
import type { Voice } from '../report-model/report-model';
import { halfLevelName } from '../wording/half-level';
import { personWordsOf } from '../wording/voice';
import { countWord, lowerFirst, plural, upperFirst } from '../wording/words';

/** How one item's answers lie: a word or two, then a sentence. */
export type Verdict = { readonly label: string; readonly sentence: string };

type Words = {
  /** The names of the five levels, lowest first. */
  readonly names: readonly string[];
  readonly voice: Voice;
};

const LABELS = {
  close: 'Close together',
  'some-spread': 'Some spread',
  wide: 'Wide apart',
} as const satisfies Record<AgreementLabel, string>;

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** "“partly in place”"; for a half "between “starting” and “partly in place”". */
export const levelInWords = (names: readonly string[], level: number): string => {
  const lowered = names.map(lowerFirst);
  return Number.isInteger(level) ? `“${lowered[level] ?? ''}”` : halfLevelName(lowered, level);
};

/** "Nobody", "1 person" or "4 people". */
export const peopleWords = (count: number): string =>
  count === 0 ? 'Nobody' : `${count} ${plural(count, 'person', 'people')}`;

/** The levels somebody chose, lowest first. */
const chosenLevels = (distribution: readonly number[]): readonly number[] =>
  LEVELS.filter((level) => (distribution[level] ?? 0) > 0);

/** "at “starting”", or for more levels than one "at “starting” or below". */
const placeWords = (
  names: readonly string[],
  levels: readonly number[],
  side: 'below' | 'above',
): string => {
  const edge = (side === 'below' ? levels.at(-1) : levels[0]) ?? 0;
  return `at ${levelInWords(names, edge)}${levels.length > 1 ? ` or ${side}` : ''}`;
};

/** How a split is called on the wall, to whoever runs it, and in a report. */
const TWO_WAYS = {
  you: 'You see this in two ways',
  we: 'We see this in two ways',
} as const satisfies Record<Voice, string>;

/**
 * "Four of us are at “starting” or below, four at “established”, and two at “partly in place”." Nobody
 * who is alone between them is pointed at.
 */
const campsSentence = (
  { names, voice }: Words,
  distribution: readonly number[],
  between: number,
): string => {
  const { us } = personWordsOf(voice, false);
  const levels = chosenLevels(distribution);
  const count = (inCamp: (level: number) => boolean) =>
    sum(distribution.filter((_, level) => inCamp(level)));
  const low = count((level) => level < between);
  const high = count((level) => level > between);
  const at = distribution[between] ?? 0;
  const lowPlace = placeWords(
    names,
    levels.filter((level) => level < between),
    'below',
  );
  const highPlace = placeWords(
    names,
    levels.filter((level) => level > between),
    'above',
  );
  const camps = `${upperFirst(countWord(low))} of ${us} ${plural(low, 'is', 'are')} ${lowPlace}, ${countWord(high)} ${highPlace}`;
  return at < 2
    ? `${camps}.`
    : `${camps}, and ${countWord(at)} at ${levelInWords(names, between)}.`;
};

/**
 * "All nine of us say “established”." or "Our answers lie on three levels." Never from which to which:
 * the one at an end would be pointed at.
 */
const runSentence = ({ names, voice }: Words, distribution: readonly number[]): string => {
  const { us, our } = personWordsOf(voice, false);
  const levels = chosenLevels(distribution);
  const rated = sum(distribution);
  if (levels.length === 1) {
    const all = rated === 2 ? `Both of ${us}` : `All ${countWord(rated)} of ${us}`;
    return `${all} say ${levelInWords(names, levels[0] ?? 0)}.`;
  }
  return `${upperFirst(our)} answers lie on ${countWord(levels.length)} of the five levels.`;
};

const fewWords = ({ voice }: Words, rated: number): Verdict => ({
  label: 'Few answers',
  sentence:
    rated === 1
      ? 'One answer says nothing about agreement.'
      : `${upperFirst(countWord(rated))} are too few to say whether ${personWordsOf(voice, false).we} agree.`,
});

const spreadVerdict = (words: Words, { distribution, label, splitAt }: Spread): Verdict => {
  if (splitAt !== null) {
    return { label: TWO_WAYS[words.voice], sentence: campsSentence(words, distribution, splitAt) };
  }
  if (label === null) return fewWords(words, sum(distribution));
  return { label: LABELS[label], sentence: runSentence(words, distribution) };
};

/** One who can say is not pointed at. */
const canSayWords = (rated: number): string => {
  if (rated === 0) return ', and nobody can say';
  return rated === 1 ? '' : `, ${countWord(rated)} can say`;
};

const unratedVerdict = (words: Words, { state, counts }: RoundItem): Verdict | null => {
  const { us } = personWordsOf(words.voice, false);
  if (state === 'blank') {
    return { label: 'No answers', sentence: `None of ${us} has answered this.` };
  }
  if (state === 'na') {
    return {
      label: 'Does not apply',
      sentence:
        counts === null
          ? 'It was set aside for everyone before the start.'
          : `Most of ${us} say it does not apply here.`,
    };
  }
  if (state !== 'dk' || counts === null) return null;
  const { dontKnow, rated } = counts;
  const unknown = `${upperFirst(countWord(dontKnow))} of ${us} ${plural(dontKnow, 'does', 'do')} not know`;
  return {
    label: 'More don’t know than can say',
    sentence: `${unknown}${canSayWords(rated)}.`,
  };
};

/**
 * What to say of one round of one item, methods 3.1 to 3.3: the label and the split in words, or why
 * the middle answer stands alone or nothing is shown.
 */
export const verdictOf = (round: RoundItem, words: Words): Verdict => {
  const { us } = personWordsOf(words.voice, false);
  const unrated = unratedVerdict(words, round);
  if (unrated !== null) return unrated;
  if (round.spread !== null) return spreadVerdict(words, round.spread);
  if (round.median !== null) {
    return {
      label: 'The middle answer alone',
      sentence: `Fewer than five of ${us} rated this. No more is shown, so that nobody can be picked out.`,
    };
  }
  return {
    label: 'Not shown',
    sentence: `Too few of ${us} answered this to show anything without picking someone out.`,
  };
};

type Middle = Pick<RoundItem, 'median' | 'spread'>;

/** The levels somebody chose on either side of a middle that nobody did; null where somebody did. */
const sidesOf = ({ median, spread }: Middle): readonly [number, number] | null => {
  if (median === null || spread === null) return null;
  const levels = chosenLevels(spread.distribution);
  const low = levels.findLast((level) => level < median);
  const high = levels.find((level) => level > median);
  return levels.includes(median) || low === undefined || high === undefined ? null : [low, high];
};

/** Whether the middle lies where nobody stands, with a level or more between those on either side. */
export const isMiddleEmpty = (round: Middle): boolean => {
  const [low = 0, high = 0] = sidesOf(round) ?? [];
  return high - low > 1;
};

/** "“established”", or what it lies between where nobody chose it. */
export const middleLevelWords = (round: Middle, names: readonly string[]): string => {
  const sides = sidesOf(round);
  return sides === null
    ? levelInWords(names, round.median ?? 0)
    : `between ${sides.map((level) => levelInWords(names, level)).join(' and ')}`;
};

/** "The middle answer is “established”."; "" without one. */
export const middleWords = (
  round: Pick<RoundItem, 'state' | 'median' | 'spread'>,
  names: readonly string[],
): string => {
  const { state, median } = round;
  if (median === null) return '';
  const middle = `the middle answer is ${middleLevelWords(round, names)}.`;
  return state === 'dk' ? `Of those who can say, ${middle}` : upperFirst(middle);
};

/** Where the middle went from the first round to the second; "" where either has none. */
export const movedWords = (
  first: Pick<PanelItem, 'median' | 'spread' | 'again'>,
  names: readonly string[],
): string => {
  const { median, again } = first;
  const later = again?.median ?? null;
  if (again === null || median === null || later === null) return '';
  const from = middleLevelWords(first, names);
  const to = middleLevelWords(again, names);
  if (from === to) return `The middle answer is ${to} in both rounds.`;
  return `The middle answer moved from ${from} to ${to}.`;
};

/** What the room recorded: "Agreed: “established”." or "Not agreed. The middle answer stands." */
export const agreedWords = (agreed: AgreedAnswer, names: readonly string[]): string =>
  agreed.outcome === 'agreed' && agreed.level !== null
    ? `Agreed: ${levelInWords(names, agreed.level)}.`
    : 'Not agreed. The middle answer stands.';
