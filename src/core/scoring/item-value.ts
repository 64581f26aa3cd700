import type { Answer } from '../document/answer';
import type { Response } from '../document/response';
import type { Item } from '../instrument/instrument';
import type { AnswerCounts } from '../response/answer-state';

/**
 * What scoring sees of each item, in item order: twice the level (0-8, so that a group's median of
 * 2.5 stays whole, method 2.2), or one of the named codes below. Numbers in one flat array, because
 * a pool of 10,000 responses must score in a blink.
 */
export type ItemValues = Int8Array;
export const DONT_KNOW = -1;
export const BLANK = -2;
export const NOT_APPLICABLE = -3;

/** Whether a value is twice a level, not a code. */
export const isRatedValue = (value: number): boolean => value >= 0;

const valueOfAnswer = (answer: Answer | null | undefined): number => {
  if (!answer) return BLANK;
  if (answer.state === 'rated') return 2 * answer.level;
  return answer.state === 'dk' ? DONT_KNOW : NOT_APPLICABLE;
};

/** One value an item, in the order of the items. */
export const itemValues = (items: readonly Item[], response: Response): ItemValues => {
  const values = new Int8Array(items.length);
  for (let at = 0; at < items.length; at += 1) {
    const id = items[at]?.id;
    values[at] = id === undefined ? BLANK : valueOfAnswer(response[id]?.answer);
  }
  return values;
};

/** How many values are in each state. */
export const countValues = (values: ItemValues): AnswerCounts => {
  let rated = 0;
  let dontKnow = 0;
  let blank = 0;
  let notApplicable = 0;
  for (const value of values) {
    if (isRatedValue(value)) rated += 1;
    else if (value === DONT_KNOW) dontKnow += 1;
    else if (value === BLANK) blank += 1;
    else notApplicable += 1;
  }
  return { rated, dontKnow, blank, notApplicable };
};
