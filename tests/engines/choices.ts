import type { Answer } from '../../src/core/document/answer';
import type { Item } from '../../src/core/instrument/instrument';
import { ratedNow } from '../../src/core/response/meaning';
import { instrument } from '../e2e/support/core';

/** What the journey asks: the quick check, in its order. */
export const questions = instrument.items.filter((item) => item.quick);

const WHO_KNOWS = 'Siân, the treasurer';
const WHO_DOES = 'The volunteer centre';

/** What each question is answered with: every level, a don't know now and then, and one that is not our role. */
export function answerTo(item: Item): Answer {
  const k = questions.indexOf(item);
  if (k === 3) return { state: 'na', reason: 'elsewhere', detail: WHO_DOES };
  if (k % 9 === 5) return { state: 'dk', whoKnows: k === 5 ? WHO_KNOWS : '' };
  const level = ([3, 1, 4, 2, 0] as const)[k % 5] ?? 0;
  return ratedNow(level, item);
}

/** How many times down from the first level an answer stands. */
export function stepsTo(answer: Answer): number {
  if (answer.state === 'rated') return answer.level;
  return answer.state === 'dk' ? instrument.levels.length : instrument.levels.length + 1;
}

/** The words its label begins with. */
export function wordsFor(answer: Answer): string {
  if (answer.state === 'rated') return instrument.levels[answer.level] ?? '';
  return answer.state === 'dk' ? 'Don’t know' : 'Not our role';
}
