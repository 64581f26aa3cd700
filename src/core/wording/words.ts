/** The small change of sentences: numbers, lists, dates and lengths. Nothing about a score here. */
import { dayWords } from '../limits/days';
import { monthOfDay } from '../limits/month-names';

const SMALL = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

const LARGEST_IN_WORDS = 99;
const USUAL_LARGEST_IN_WORDS = 10;

/** A whole number in words up to ninety-nine, "none" for 0; figures from 100. */
export const numberWord = (count: number): string => {
  const small = SMALL[count];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(count / 10) - 2];
  if (count > LARGEST_IN_WORDS || tens === undefined) return String(count);
  const unit = count % 10;
  return unit === 0 ? tens : `${tens}-${SMALL[unit] ?? unit}`;
};

/** A count as running text has it: words up to ten, figures above. */
export const countWord = (count: number): string =>
  count <= USUAL_LARGEST_IN_WORDS ? numberWord(count) : String(count);

/** "1 gap", "2 gaps": the noun that agrees with the count. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? one : many;

/** "funding is", "relationships are", "funding and relationships are": a name that ends in one s is of many. */
export const isOrAre = (names: readonly string[]): 'is' | 'are' =>
  names.length === 1 && !/[^s]s$/.test(names[0] ?? '') ? 'is' : 'are';

/** "a", "a and b", "a, b and c"; "a, b, and c and d" where a part has an "and" of its own. */
export const listWords = (parts: readonly string[], join: 'and' | 'or' = 'and'): string => {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const comma = parts.some((part) => part.includes(' and ')) ? ',' : '';
  return `${parts.slice(0, -1).join(', ')}${comma} ${join} ${last}`;
};

/** Without the stop a sentence typed by someone ends in, for what goes on after it. */
export const withoutStop = (text: string): string => text.trim().replace(/[.;,:]+$/, '');

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first letter lowered for use inside a sentence; a word such as NHS keeps its own. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}(\p{Lu}|$)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** "14 November 2026" from 2026-11-14, read as written, in no time zone; other text as it is. */
export const dateWords = (date: string): string => {
  const given = date.trim();
  return dayWords(given) || given;
};

/** "November 2026" from 2026-11; other text as it is. */
export const monthWords = (date: string): string => {
  const given = date.trim();
  return monthOfDay(`${given}-01`) || given;
};

export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => word !== '').length;

const MOST_WORDS_IN_A_FINDING = 14;

/** The first text of at most 14 words; the last one when none fits, so end with a short one. */
export const fitting = (candidates: readonly string[]): string =>
  candidates.find((text) => wordCount(text) <= MOST_WORDS_IN_A_FINDING) ?? candidates.at(-1) ?? '';

/** A text with one full stop at its end; nothing stays nothing. */
export const sentence = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === '' || /[.?!]$/.test(trimmed) ? trimmed : `${trimmed}.`;
};
