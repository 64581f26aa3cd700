import type { Instrument, Item } from '../../core/instrument/instrument';
import { helpLines } from '../../pages/shared/question/advice';
import { type FirstQuestions, PLACES, type QuestionWords } from './first-questions';

/**
 * Most links begin with the first question of a section: whoever chose others waits for all the questions, as for one
 * that says nothing of what counts.
 */
export function firstQuestionsOf({ id, version, scale, items }: Instrument): FirstQuestions {
  const first = items.filter(
    ({ section, help }, at) =>
      help !== null && items.findIndex((other) => other.section === section) === at,
  );
  return {
    bank: { id, version, scale, earlier: [], items: items.map(({ id, quick }) => ({ id, quick })) },
    words: Object.fromEntries(first.map((item) => [item.id, wordsOf(item)])),
  };
}

const wordsOf = (item: Item): QuestionWords => ({
  stem: item.stem,
  help: helpLines(item, 'first'),
  levels: item.levels,
});

/** The same questions, the first of them with nothing but places. */
export const questionsWithPlaces = (instrument: Instrument): Instrument => ({
  ...instrument,
  items: instrument.items.map((item, at) =>
    at === 0 ? { ...item, ...PLACES, weaker: false, tested: false } : item,
  ),
});
