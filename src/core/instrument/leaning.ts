/**
 * Whether a text stands alone: "this", "that", "these", "those" and "such" need their noun earlier in the same text,
 * since a step or a level is read far from the one before it. Goes by the words alone, so it errs on the side of asking.
 */
const POINTERS = new Set(['this', 'that', 'these', 'those', 'such', 'also']);
/** "This year" and "this month" point at the calendar. */
const CALENDAR = new Set('day week month spring summer autumn winter year year’s'.split(' '));
/** "Those who", "those we do not serve": what follows says who is meant. */
const DEFINES = new Set('who whose that we not with'.split(' '));
/** Before a "that" which points. After any other word it opens a clause: "groups that ask", "shows that". */
const BEFORE_THAT = new Set(
  `about after against alongside at before behind beside by for from in inside into like of on outside
  over through to towards under with within without ask bring call give hold invite join keep made
  make meet move name offer put renew review ring run send share take table use`.split(/\s+/),
);
/** What follows a pointer that stands for a thing by itself: "we test this together each year". */
const AFTER_PRONOUN = new Set(
  'is are was were has have holds later together yearly each every of'.split(' '),
);
const LITTLE = new Set(
  'a an the and or to for of in on at by with from we us our it its as'.split(' '),
);
const LEAST_BEFORE_PRONOUN = 5;
const LONGEST_NOUN = 3;

const isStop = (token: string | undefined): boolean => token === undefined || /^\W$/.test(token);
const root = (word: string): string => word.replace(/(?:’s|s’|s)$/, '').slice(0, 4);

/** The first word of a text that points at nothing in it (in lower case), or null when the text stands alone. */
export function leaningWord(text: string): string | null {
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*|[.,;:?!“”]/gu) ?? [];
  return tokens.find((token, at) => POINTERS.has(token) && isLeaning(tokens, at)) ?? null;
}

function isLeaning(tokens: readonly string[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1] ?? '.'];
  if (word === 'also') return true;
  if (word === 'such' && next === 'as') return false;
  if (word === 'this' && CALENDAR.has(next)) return false;
  if (word === 'those' && DEFINES.has(next)) return false;
  if (word === 'that' && !isStop(before) && !BEFORE_THAT.has(before ?? '')) return false;
  const earlier = tokens.slice(0, at).filter((token) => !isStop(token) && !LITTLE.has(token));
  if (isStop(next) || AFTER_PRONOUN.has(next)) return earlier.length < LEAST_BEFORE_PRONOUN;
  const said = new Set(earlier.map(root));
  return !nounFrom(tokens, at + 1).some((token) => said.has(root(token)));
}

/** The few words after a pointer that may hold its noun, up to the next stop. */
function nounFrom(tokens: readonly string[], start: number): string[] {
  const few = tokens.slice(start, start + LONGEST_NOUN);
  const stop = few.findIndex(isStop);
  return (stop < 0 ? few : few.slice(0, stop)).filter((token) => !LITTLE.has(token));
}
