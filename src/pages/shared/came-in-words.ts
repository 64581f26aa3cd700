/** What came of another copy, counted: "12 answers and 3 lines of evidence came in. 2 answers need a choice." */
import type { Instrument } from '../../core/instrument/instrument';
import { listWords, lowerFirst, upperFirst } from '../../core/report/words';
import type { Assessment } from '../../core/response/assessment';
import { countAnswers } from '../../core/response/completeness';
import { itemsInPlay } from '../../core/response/items-in-play';

/** Places, as in core/response/together.ts. */
export type News = {
  readonly taken: readonly string[];
  readonly disputed: readonly string[];
  readonly full: readonly string[];
};

export function newsWords({ taken, disputed, full }: News): string {
  const words = cameWords(taken, disputed);
  if (full.length === 0) return words;
  return `${words} ${upperFirst(countedWords(full))} found no room here and stayed in the file.`;
}

function cameWords(taken: readonly string[], disputed: readonly string[]): string {
  if (taken.length === 0 && disputed.length === 0) {
    return 'Nothing new: all that is in it was here already.';
  }
  const came =
    taken.length === 0 ? 'Nothing else came in.' : `${upperFirst(countedWords(taken))} came in.`;
  if (disputed.length === 0) return came;
  const need = disputed.length === 1 ? 'needs' : 'need';
  const choice = `${upperFirst(countedWords(disputed))} ${need} a choice, since both copies were changed: every version is kept until you choose.`;
  return taken.length === 0 ? choice : `${came} ${choice}`;
}

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

/** "12 answers and 1 line of evidence" */
export const countedWords = (places: readonly string[]): string => {
  const count = (isOne: (place: string) => boolean, one: string, many: string) => {
    const found = places.filter(isOne).length;
    if (found === 0) return [];
    return [found === 1 ? `1 ${one}` : `${found} ${many}`];
  };
  return listWords([
    ...count((place) => place.startsWith('answers/'), 'answer', 'answers'),
    ...count((place) => place.startsWith('evidence/'), 'line of evidence', 'lines of evidence'),
    ...count(
      (place) => place.startsWith('plan/actions/'),
      'action of the plan',
      'actions of the plan',
    ),
    ...count((place) => !COUNTED.test(place), 'other thing', 'other things'),
  ]);
};

const COUNTED = /^(?:answers|evidence|plan\/actions)\//;
