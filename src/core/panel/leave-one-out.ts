import type { Attribution } from '../document/exercise';
import { FEWEST_TOGETHER } from '../exercise/let-in';
import { type ItemValues, isRatedValue } from '../scoring/item-value';
import type { DimensionScore } from '../scoring/scorecard';
import type { DimensionLoads } from '../scoring/scoring-index';
import { type AnswerTally, SAID_DONT_KNOW, SAID_NOTHING } from './answer-sheet';
import { combinedValue } from './combine-item';
import type { LeaveOneOut, PanelItem, RoundItem } from './panel';
import type { RoundsOfRoom } from './panel-item';
import type { Round } from './round';

const FEWEST = { named: 4, 'not-attributed': FEWEST_TOGETHER } as const satisfies Record<
  Attribution,
  number
>;

/** Twice the level or the code an item would have without one person who said this. */
const OUTCOMES = SAID_NOTHING + 1;

/** The answers that stand, a row a person and a column an item, and what is left without each. */
export type StandingAnswers = {
  readonly columns: number;
  readonly people: number;
  readonly said: Uint8Array;
  /** By column and by what the person said. An item has at most eight outcomes, however many people. */
  readonly without: Int8Array;
  /** Columns in which method 0.10 leaves nothing but the middle: leaving one out would tell more. */
  readonly isThin: readonly boolean[];
};

/** The round whose answers an item stands on; null for what is agreed, counted by cards, or n/a for
 *  all: that is nobody's own, and stays whoever is left out. */
const roundOf = (item: PanelItem, isSetAside: boolean, rounds: RoundsOfRoom): Round | null => {
  if (isSetAside || item.from === 'agreed') return null;
  if (item.from === 'first') return rounds.first;
  return item.again?.how === 'codes' ? rounds.again : null;
};

/** Whether all its answers may be told, or there are none. */
const isOpen = ({ state, counts, spread }: RoundItem): boolean =>
  spread !== null || counts?.rated === 0 || state === 'blank';

const fillOutcomes = (
  without: Int8Array,
  column: number,
  tally: AnswerTally,
  value: number,
): void => {
  const outcomes = without.subarray(column * OUTCOMES, (column + 1) * OUTCOMES).fill(value);
  for (let code = 0; code < SAID_NOTHING; code += 1) {
    if ((tally[code] ?? 0) === 0) continue;
    const left = tally.slice();
    left[code] = (left[code] ?? 0) - 1;
    outcomes[code] = combinedValue(left);
  }
};

/** The answers that stand and what becomes of each item without one of them. `values` is what is
 *  scored. */
export const standingAnswers = (
  items: readonly PanelItem[],
  setAside: Readonly<Record<string, unknown>>,
  rounds: RoundsOfRoom,
  values: ItemValues,
): StandingAnswers => {
  const columns = items.length;
  const respondents = new Set(
    [rounds.first, rounds.again].flatMap((round) => round?.sheet.respondents ?? []),
  );
  const rowOf = new Map([...respondents].map((respondent, row) => [respondent, row]));
  const said = new Uint8Array(rowOf.size * columns).fill(SAID_NOTHING);
  const without = new Int8Array(columns * OUTCOMES);
  const isThin = items.map((item, at) => {
    const round = roundOf(item, Object.hasOwn(setAside, item.item), rounds);
    const tally = round?.tallies[at];
    without.fill(values[at] ?? 0, at * OUTCOMES, (at + 1) * OUTCOMES);
    if (!round || !tally) return false;
    fillOutcomes(without, at, tally, values[at] ?? 0);
    round.sheet.respondents.forEach((respondent, row) => {
      const place = (rowOf.get(respondent) ?? 0) * columns + at;
      said[place] = round.sheet.said[row * columns + at] ?? SAID_NOTHING;
    });
    return !isOpen(item.from === 'again' && item.again ? item.again : item);
  });
  return { columns, people: rowOf.size, said, without, isThin };
};

/** 100 N / (8 WR) of a dimension without one person, and whether they rated anything in it; null
 *  when nothing is left to score. */
const scoreWithout = (
  { places, loads }: DimensionLoads,
  { columns, said, without }: StandingAnswers,
  row: number,
): { readonly score: number | null; readonly hasRated: boolean } => {
  let sum = 0;
  let rated = 0;
  let hasRated = false;
  for (let k = 0; k < places.length; k += 1) {
    const at = places[k] ?? 0;
    const code = said[row * columns + at] ?? SAID_NOTHING;
    if (code < SAID_DONT_KNOW) hasRated = true;
    const value = without[at * OUTCOMES + code] ?? 0;
    if (!isRatedValue(value)) continue;
    rated += loads[k] ?? 0;
    sum += (loads[k] ?? 0) * value;
  }
  return { score: rated === 0 ? null : (100 * sum) / (8 * rated), hasRated };
};

/**
 * The leave-one-out range of one dimension, method 3.1: rescored without each person in turn, the
 * lowest floored and the highest ceiled, 0-100, widened to take in the score itself (method 2.8).
 * Null without a score; with fewer than four people who rated any of it, five when not attributed;
 * or where not attributed answers are too few on an item.
 */
export const leaveOneOut = (
  indexed: DimensionLoads,
  { shown, exact }: DimensionScore,
  standing: StandingAnswers,
  attribution: Attribution,
): LeaveOneOut | null => {
  if (shown !== 'score' || exact.score === null) return null;
  if (attribution !== 'named' && indexed.places.some((at) => standing.isThin[at])) return null;
  let low = exact.score;
  let high = exact.score;
  let raters = 0;
  for (let row = 0; row < standing.people; row += 1) {
    const { score, hasRated } = scoreWithout(indexed, standing, row);
    if (hasRated) raters += 1;
    if (score === null) continue;
    if (score < low) low = score;
    if (score > high) high = score;
  }
  return raters < FEWEST[attribution] ? null : { low: Math.floor(low), high: Math.ceil(high) };
};

/** A range as it was shown, widened to take in the score that stands now. */
export const keptRange = (
  { shown, exact }: DimensionScore,
  kept: LeaveOneOut | null,
): LeaveOneOut | null => {
  if (kept === null || shown !== 'score' || exact.score === null) return null;
  return {
    low: Math.min(kept.low, Math.floor(exact.score)),
    high: Math.max(kept.high, Math.ceil(exact.score)),
  };
};
