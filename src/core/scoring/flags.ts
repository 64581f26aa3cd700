import { BLANK, type ItemValues, isRatedValue, NOT_APPLICABLE } from './item-value';
import type { Flag, FlagState } from './scorecard';
import type { FlagPlace } from './scoring-index';

const CLEAR_FROM_LEVEL = 2;

const flagState = (value: number): FlagState => {
  if (isRatedValue(value)) return value < 2 * CLEAR_FROM_LEVEL ? 'raised' : 'clear';
  return value === NOT_APPLICABLE ? 'not-applicable' : 'unknown';
};

/** The flags at these places, method 0.1: raised below level 2, clear from 2, else unknown or n/a. */
export const flagsOf = (places: readonly FlagPlace[], values: ItemValues): readonly Flag[] =>
  places.map(({ at, item }) => ({ item, state: flagState(values[at] ?? BLANK) }));
