import {
  aloneHighest,
  aloneLowest,
  bottomSpans,
  closeGroup,
  type Span,
  scoreSpans,
  unionOf,
} from './compare-rows';
import type { ScoreRow } from './report-model';
import { isPartial, isShown, type Noun, nothingShown, oneShown } from './target-findings';
import type { Person } from './voice';
import { countWord, fitting, listWords, lowerFirst, upperFirst } from './words';

const nameIn = (row: ScoreRow): string => lowerFirst(row.name);
const shortIn = (row: ScoreRow): string => lowerFirst(row.shortName);

/** "advocacy and volunteering", by full names where these hold no "and" of their own. */
const pairWords = (spans: readonly Span[], join: 'and' | 'or' = 'and'): readonly string[] => {
  if (spans.length !== 2) return [];
  const rows = spans.map(({ row }) => row);
  const isPlain = rows.every(({ name }) => !name.includes(' and '));
  const short = listWords(rows.map(shortIn), join);
  return isPlain ? [listWords(rows.map(nameIn), join), short] : [short];
};

const bothNamed = (lowest: ScoreRow, highest: ScoreRow): readonly string[] => [
  `${nameIn(lowest)} scores lowest, and ${nameIn(highest)} highest`,
  `${shortIn(lowest)} scores lowest, and ${shortIn(highest)} highest`,
  `${shortIn(lowest)} scores lowest`,
];

const highestNamed = (highest: ScoreRow, spans: readonly Span[]): readonly string[] => [
  ...pairWords(closeGroup(bottomSpans(spans), spans) ?? []).flatMap((pair) => [
    `${nameIn(highest)} scores highest; lowest are ${pair}`,
    `${shortIn(highest)} scores highest; lowest are ${pair}`,
  ]),
  `${nameIn(highest)} scores highest`,
];

const lowestNamed = (lowest: ScoreRow, others: readonly Span[]): readonly string[] => [
  ...(closeGroup(others, others)
    ? [`${nameIn(lowest)} scores lowest; the others are close together`]
    : []),
  `${nameIn(lowest)} scores lowest`,
];

const noneNamed = (spans: readonly Span[], noun: Noun): readonly string[] => {
  const count = countWord(spans.length);
  const { low, high } = unionOf(spans);
  const bottom = bottomSpans(spans);
  if (low === high) return [`${spans.length === 2 ? 'both' : `all ${count}`} score the same`];
  if (bottom.length === spans.length) {
    const apart = closeGroup(spans, spans) ? 'are close together' : 'cannot be told apart yet';
    return [`the ${count} ${noun.many} ${apart}`];
  }
  const close = closeGroup(bottom, spans);
  return close
    ? pairWords(close).map((pair) => `lowest, and close together: ${pair}`)
    : pairWords(bottom, 'or').map((pair) => `${pair} scores lowest: not yet clear which`);
};

/** Sentences to try, the fullest first; each one claims only what the ranges allow. */
const claims = (spans: readonly Span[], noun: Noun): readonly string[] => {
  const lowest = aloneLowest(spans);
  const highest = aloneHighest(spans);
  if (lowest && highest) return bothNamed(lowest, highest);
  if (highest) return highestNamed(highest, spans);
  if (!lowest) return noneNamed(spans, noun);
  return lowestNamed(
    lowest,
    spans.filter(({ row }) => row !== lowest),
  );
};

/** The finding of a figure read row against row: strongest and weakest, or close together. */
export const contrastFinding = (rows: readonly ScoreRow[], noun: Noun, person: Person): string => {
  const shown = rows.filter(isShown);
  const only = shown[0];
  if (!only) return nothingShown(rows, noun);
  if (shown.length === 1) return oneShown(only, noun, person);
  const opening = isPartial(rows) ? 'so far, ' : '';
  const neither = `no ${noun.one} is clearly lowest or highest`;
  const found = [...claims(scoreSpans(shown), noun), neither].map((text) => opening + text);
  return upperFirst(fitting(found));
};

const WELL_APART = 10;

/**
 * Where a factor has a part `own` and a part `valued` (method 0.3) and their ranges lie apart, that
 * difference is what the figure says; null otherwise.
 */
export const partsFinding = (rows: readonly ScoreRow[], person: Person): string | null => {
  const spans = scoreSpans(rows.filter(({ isPart }) => isPart));
  const own = spans.find(({ row }) => row.id.endsWith('-own'));
  const valued = spans.find(({ row }) => row.id.endsWith('-valued'));
  if (!own || !valued) return null;
  const { we, us, our } = person;
  if (own.low > valued.high) {
    const apart = own.low - valued.high >= WELL_APART ? 'well above' : 'above';
    return `${upperFirst(we)} rate ${our} relationships ${apart} how far decision makers value ${us}`;
  }
  if (valued.low > own.high) {
    return `Being valued by decision makers scores above ${our} own relationships`;
  }
  return null;
};
