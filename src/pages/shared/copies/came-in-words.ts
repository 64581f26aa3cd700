/** What is in another copy, counted: "12 answers and 3 lines of evidence". */

import type { Assessment } from '../../../core/document/assessment';
import { isUnder } from '../../../core/document/place';
import type { Instrument } from '../../../core/instrument/instrument';
import { countAnswers } from '../../../core/response/completeness';
import { itemsInPlay } from '../../../core/response/items-in-play';
import { listWords, lowerFirst } from '../../../core/wording/words';

/** "Sam Okoro answered 14 of 15 questions in funding." */
export function partWords(part: Assessment, instrument: Instrument): string {
  const items = itemsInPlay(instrument, part);
  const answered = items.length - countAnswers(items, part.answers).blank;
  const asked = new Set(items.map(({ section }) => section));
  const names = instrument.sections.filter(({ id }) => asked.has(id)).map(({ name }) => name);
  const who = part.share?.to || 'Your colleague';
  const count = `${answered} of ${items.length === 1 ? '1 question' : `${items.length} questions`}`;
  return `${who} has answered ${count} in ${listWords(names.map(lowerFirst))}.`;
}

/** "12 answers and 1 line of evidence"; of a question among `notesAlone` no copy has an answer. */
export const countedWords = (
  places: readonly string[],
  notesAlone: ReadonlySet<string> = new Set(),
): string =>
  listWords(
    KINDS.flatMap(([kind, one, many]) => {
      const found = places.filter(
        (place) => (notesAlone.has(place) ? NOTE_ALONE : kindAt(place)) === kind,
      ).length;
      if (found === 0) return [];
      return [found === 1 ? `1 ${one}` : `${found} ${many}`];
    }),
  );

const NOTE_ALONE = 'note alone';

/** What a place lies under, and what such things are called; the last stands for all others. */
const KINDS = [
  ['answers', 'answer', 'answers'],
  [NOTE_ALONE, 'note without an answer', 'notes without an answer'],
  ['evidence', 'line of evidence', 'lines of evidence'],
  ['plan/actions', 'action of the plan', 'actions of the plan'],
  ['targets', 'target', 'targets'],
  ['exercise/agreed', 'agreed answer', 'agreed answers'],
  ['exercise/cards', 'count of cards', 'counts of cards'],
  ['exercise/findOut', 'question to find out', 'questions to find out'],
  ['exercise/priorities', 'thing the room chose to do', 'things the room chose to do'],
  ['', 'other thing', 'other things'],
] as const;

const kindAt = (place: string) => KINDS.find(([kind]) => isUnder(place, kind))?.[0];
