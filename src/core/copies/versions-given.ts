import type { Rival } from '../document/together';
import { isJsonObject, parsedText } from '../json/json';

/** Of versions of what was given to a question: whether none of them answers it, so that a note is all there is. */
export const noneAnswers = (versions: readonly Rival[]): boolean =>
  answersOf(versions).every((answer) => answer === null);

/** Of versions of what was given to a question: whether all say the same answer, or none, and their notes differ. */
export const differInNotes = (versions: readonly Rival[]): boolean =>
  new Set(answersOf(versions).map((answer) => JSON.stringify(answer))).size === 1;

/** What each version answers; null where it was taken away or answers nothing. */
const answersOf = (versions: readonly Rival[]): readonly unknown[] =>
  versions.map(({ value }) => {
    const given = parsedText(value);
    return isJsonObject(given) ? (given.answer ?? null) : null;
  });
