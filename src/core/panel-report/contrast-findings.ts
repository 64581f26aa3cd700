import type { ScoreRow } from '../report-model/report-model';
import type { PersonWords } from '../wording/voice';
import { countWord, fitting, lowerFirst, upperFirst } from '../wording/words';
import { aloneHighest, aloneLowest, closeGroup, type Span, scoreSpans } from './compare-rows';

/** What a figure's rows are called: function, functions. */
type Noun = { readonly one: string; readonly many: string };

const isShown = (row: ScoreRow): boolean => row.shown !== 'none';

/** Nothing can be shown: why. */
const nothingShown = (rows: readonly ScoreRow[], noun: Noun): string => {
  if (rows.length === 0 || rows.some(({ state }) => state !== 'not-applicable')) {
    return `Not enough answers yet to show these ${noun.many}`;
  }
  const asked = rows.filter(({ items }) => items.length > 0).length;
  if (asked === 0) return `No question was asked about any of these ${noun.many}`;
  return asked === rows.length
    ? `All of these ${noun.many} are marked as not our role here`
    : `All that was asked about these ${noun.many} is marked as not our role here`;
};

const oneShown = (row: ScoreRow, noun: Noun): string => {
  const level = row.band === null ? '' : `: ${lowerFirst(row.levelWords)}`;
  return fitting([
    `Only ${lowerFirst(row.name)} can be shown${level}`,
    `Only one ${noun.one} can be shown`,
  ]);
};

const named = (spans: readonly Span[]): readonly string[] => {
  const lowest = aloneLowest(spans);
  const highest = aloneHighest(spans);
  const both = (low: string, high: string) =>
    `${high} comes out highest, ${lowerFirst(low)} lowest`;
  if (lowest && highest) {
    return [both(lowest.name, highest.name), both(lowest.shortName, highest.shortName)];
  }
  const only = highest ?? lowest;
  if (!only) return [];
  const place = highest ? 'highest' : 'lowest';
  return [`${only.name} comes out ${place}`, `${only.shortName} comes out ${place}`];
};

/** The level all of them share; nothing where they differ, or one is not scored. */
const sharedLevel = (rows: readonly ScoreRow[], noun: Noun): readonly string[] => {
  const [first] = rows;
  if (!first || first.band === null || rows.some(({ band }) => band !== first.band)) return [];
  const all = rows.length === 2 ? 'Both' : `All ${countWord(rows.length)}`;
  return [`${all} ${noun.many} are ${lowerFirst(first.levelWords)}`];
};

/** What a figure says, row against row, in at most 14 words: the highest and lowest where they stand
 *  alone, else that they come out close together, else the level they share. */
export const contrastFinding = (rows: readonly ScoreRow[], noun: Noun): string => {
  const shown = rows.filter(isShown);
  const [only] = shown;
  if (!only) return nothingShown(rows, noun);
  if (shown.length === 1) return oneShown(only, noun);
  const spans = scoreSpans(shown);
  const isClose = closeGroup(spans, spans)?.length === spans.length;
  return fitting([
    ...named(spans),
    ...(isClose ? [`The ${countWord(shown.length)} ${noun.many} come out close together`] : []),
    ...sharedLevel(shown, noun),
    `Where each ${noun.one} stands`,
  ]);
};

const WELL_APART = 10;

/**
 * Where a factor has a part `own` and a part `valued` (method 0.3) and their ranges lie apart, that
 * difference is what the figure says; null otherwise.
 */
export const partsFinding = (rows: readonly ScoreRow[], person: PersonWords): string | null => {
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
