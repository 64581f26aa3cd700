import type { Assessment } from '../../src/core/document/assessment';
import type { Item, Level } from '../../src/core/instrument/instrument';
import { newAssessment } from '../../src/core/response/new-assessment';
import { readExample } from '../../src/instrument-files/read-example';
import { type Questions, readQuestions } from '../../src/instrument-files/read-questions';
import { tinyResponse } from '../support/tiny-instrument';

/** The questions that are published here, whichever they are. */
export const PUBLISHED_QUESTIONS = 'questions';

export function publishedBank(): Questions {
  const read = readQuestions(PUBLISHED_QUESTIONS);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.value;
}

/** The example beside them; null where they have none. */
export function publishedExample(): Assessment | null {
  const read = readExample(PUBLISHED_QUESTIONS, publishedBank());
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.value;
}

/** Every question of a set answered by a rule. */
export function answeredBy(
  { instrument }: Pick<Questions, 'instrument'>,
  levelOf: (item: Item) => Level,
): Assessment {
  const blank = newAssessment({
    ...{ id: 'answered', kind: 'full', instrument },
    ...{ now: '2026-11-20T10:00:00.000Z', today: '2026-11-20' },
  });
  const levels = instrument.items.map((item) => {
    const { id, meaningVersion } = item;
    const level = levelOf(item);
    return [id, meaningVersion === 1 ? level : ([level, meaningVersion] as const)] as const;
  });
  return { ...blank, answers: tinyResponse(Object.fromEntries(levels)) };
}
