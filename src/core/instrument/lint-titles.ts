/**
 * Short numbers, the titles that say what is lacking, and texts that must stand alone. What a check cannot see, that a
 * lacking title is true at both levels it is printed for, is for whoever writes it to read.
 */
import { leaningWord } from './leaning';
import type { PlacedItem } from './placed-item';
import type { Problem } from './problem';
import type { InstrumentFile } from './schema';
import { WORDING_LIMITS, wordsIn } from './wording';

/** "Not yet X and Y" denies X as well to most ears. */
const DENIES_TWO = /\b(?:no|not|never|nobody|nothing|cannot)\b.*\band\b/i;
/** Kept for files and code: people read what is missing. */
const NOT_SAID = /\bgaps?\b/i;

/** What is wrong with the letters of the sections and the numbers of the items: letters and numbers stand once. */
export function numberProblems(
  head: InstrumentFile,
  headName: string,
  placed: readonly PlacedItem[],
): Problem[] {
  const letters = head.sections.map(({ letter }) => letter);
  const numbers = placed.map(({ item }) => item.number);
  return [
    ...letters.flatMap((letter, k) =>
      letters.indexOf(letter) === k
        ? []
        : [
            {
              file: headName,
              path: ['sections', k, 'letter'],
              message: `letter ${letter} is already used`,
            },
          ],
    ),
    ...placed.flatMap(({ file, index, section, item }, k) => {
      const letter = head.sections.find(({ id }) => id === section)?.letter ?? '';
      const first = placed[numbers.indexOf(item.number)];
      const at = (message: string) => ({ file, path: ['items', index, 'number'], message });
      return [
        ...(item.number.startsWith(letter)
          ? []
          : [at(`${item.number} does not begin with ${letter}, the letter of its section`)]),
        ...(first === undefined || numbers.indexOf(item.number) === k
          ? []
          : [at(`number ${item.number} is already used by ${first.item.id}`)]),
      ];
    }),
  ];
}

/** What is wrong with the lacking titles of one item, and with the steps and levels that lean on a text elsewhere. */
export function titleProblems({ file, index, item }: PlacedItem): Problem[] {
  const { gapTitle, nextSteps, levels, partner } = item;
  const titles = gapTitle.map((text, k) => [['gapTitle', k], text] as const);
  const steps = nextSteps.map(({ step }, k) => [['nextSteps', k, 'step'], step] as const);
  const ladder = levels.map((text, k) => [['levels', k], text] as const);
  const others = (partner?.levels ?? []).map(
    (text, k) => [['partner', 'levels', k], text] as const,
  );
  const at = (path: readonly (string | number)[], message: string) => ({
    file,
    path: ['items', index, ...path],
    message,
  });
  return [
    ...titles.flatMap(([path, text]) => lackingTitleFaults(text).map((fault) => at(path, fault))),
    ...[...titles, ...steps].flatMap(([path, text]) =>
      NOT_SAID.test(text) ? [at(path, 'says “gap”: say what is missing')] : [],
    ),
    ...[...titles, ...steps, ...ladder, ...others].flatMap(([path, text]) => {
      const word = leaningWord(text);
      return word === null ? [] : [at(path, `“${word}” points at nothing here: name the thing`)];
    }),
  ];
}

function lackingTitleFaults(text: string): string[] {
  const count = wordsIn(text);
  const faults: [boolean, string][] = [
    [count > WORDING_LIMITS.title, `${count} words, at most ${WORDING_LIMITS.title}`],
    [/[.?!]$/.test(text), 'a title has no stop at its end'],
    [DENIES_TWO.test(text), 'denies two things at once: name the one that matters'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, message]) => message);
}
