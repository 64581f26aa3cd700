import type { Voice } from '../report-model/report-model';

/** The words that differ between the screen ("you") and the report ("we"), and with whose targets these are. */
export type PersonWords = {
  readonly we: string;
  readonly us: string;
  readonly our: string;
  /** "your target"; "the usual target" until someone has set one. So are the other three. */
  readonly target: string;
  readonly targets: string;
  readonly ownTarget: string;
  readonly ownTargets: string;
};

const PERSONS = {
  you: { we: 'you', us: 'you', our: 'your' },
  we: { we: 'we', us: 'us', our: 'our' },
} as const satisfies Record<Voice, Pick<PersonWords, 'we' | 'us' | 'our'>>;
const USUAL = 'the usual target';

/** A target nobody chose is not called anybody's own. */
export const personWordsOf = (voice: Voice, hasOwnTargets: boolean): PersonWords => {
  const person = PERSONS[voice];
  const mine = (words: string) => (hasOwnTargets ? `${person.our} ${words}` : USUAL);
  return {
    ...person,
    target: mine('target'),
    targets: mine('targets'),
    ownTarget: mine('own target'),
    ownTargets: mine('own targets'),
  };
};

/** Words after which "you" is never who does something: "two of you", "bodies that fund you". */
const BEFORE_OBJECT = new Set(
  `about against among around at behind beside between beyond by for from in into like near of off on
  onto over past through to towards under upon with without ask asked asks back backs bring brings
  call calls fund funds give gives help helps hear invite invites join joins know knows leave leaves let
  lets make makes meet meets name names offer offers owe pay pays put reach reaches see sees send
  sends show shows support supports tell tells trust trusts use uses value values`.split(/\s+/),
);
/** Words in quotation marks are somebody's own: “you said, we did” stays. */
const QUOTED = /(“[^”]*”)/;
const PUNCTUATION_NEXT = /^\s*([.,;:?!)”]|$)/;

const matchCase = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const isObject = (before: string, after: string): boolean => {
  const previous = /([\p{L}’]+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return PUNCTUATION_NEXT.test(after) || BEFORE_OBJECT.has(previous);
};

/**
 * A plain sentence of the question bank that says "you", in the voice asked for. "You" becomes "us"
 * after a preposition, after a verb done to someone, and before a stop; else it becomes "we".
 */
export const turnVoice = (text: string, voice: Voice): string => {
  if (voice === 'you') return text;
  return text
    .split(QUOTED)
    .map((part) => (part.startsWith('“') ? part : turnToWe(part)))
    .join('');
};

const turnToWe = (text: string): string =>
  text
    .replace(/\b(yourselves|yourself)\b/giu, (word) => matchCase(word, 'ourselves'))
    .replace(/\byours\b/giu, (word) => matchCase(word, 'ours'))
    .replace(/\byour\b/giu, (word) => matchCase(word, 'our'))
    .replace(/\byou\b/giu, (word, at: number, whole: string) =>
      matchCase(word, isObject(whole.slice(0, at), whole.slice(at + word.length)) ? 'us' : 'we'),
    );
