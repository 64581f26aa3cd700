import { pointsApart } from '../findings/clear-sections';
import type { FactorPart, Instrument } from '../instrument/instrument';
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

const named = (spans: readonly Span[], points: number): readonly string[] => {
  const lowest = aloneLowest(spans, points);
  const highest = aloneHighest(spans, points);
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
 *  alone by a quarter of a level, in a quick check by a whole one, else that they come out close together, else the level they share. */
export const contrastFinding = (
  rows: readonly ScoreRow[],
  noun: Noun,
  isQuick: boolean,
): string => {
  const shown = rows.filter(isShown);
  const [only] = shown;
  if (!only) return nothingShown(rows, noun);
  if (shown.length === 1) return oneShown(only, noun);
  const spans = scoreSpans(shown);
  const isClose = closeGroup(spans, spans)?.length === spans.length;
  return fitting([
    ...named(spans, pointsApart(isQuick)),
    ...(isClose ? [`The ${countWord(shown.length)} ${noun.many} come out close together`] : []),
    ...sharedLevel(shown, noun),
    `Where each ${noun.one} stands`,
  ]);
};

const WELL_APART = 10;

type Voiced = { readonly instrument: Instrument; readonly person: PersonWords };

/**
 * Where a factor has two parts (method 0.3) whose ranges lie apart, that difference is what the figure
 * says, in the words of the part that is above; null otherwise.
 */
export const partsFinding = (rows: readonly ScoreRow[], scene: Voiced): string | null => {
  const spans = scoreSpans(rows.filter(({ isPart }) => isPart));
  for (const { id, parts } of scene.instrument.sufficiency) {
    const [one, other] = parts.flatMap((part) => {
      const span = spans.find(({ row }) => row.id === `${id}-${part.id}`);
      return span === undefined ? [] : [{ part, span }];
    });
    if (parts.length !== 2 || !one || !other) continue;
    if (one.span.low > other.span.high) return aboveWords(one, other, scene.person);
    if (other.span.low > one.span.high) return aboveWords(other, one, scene.person);
  }
  return null;
};

type PartSpan = { readonly part: FactorPart; readonly span: Span };

function aboveWords(upper: PartSpan, lower: PartSpan, { we, us, our }: PersonWords): string {
  const above = upper.span.low - lower.span.high >= WELL_APART ? 'well above' : 'above';
  const words: Readonly<Record<string, string>> = { We: upperFirst(we), we, us, our, above };
  const own = upper.part.above;
  if (own === null) return `${upper.part.name} scores ${above} ${lowerFirst(lower.part.name)}`;
  return own.replaceAll(/\{(\w+)\}/g, (whole, name) => words[name] ?? whole);
}
