import type { Assessment } from '../../../src/core/document/assessment';
import { BLANK_RECORD } from '../../../src/core/document/blanks';
import type { Instrument, Level } from '../../../src/core/instrument/instrument';
import { LEVELS } from '../../../src/core/instrument/instrument';
import { ratedNow } from '../../../src/core/response/meaning';
import { nextAssessment } from '../../../src/core/response/next-assessment';

/** The one after it, answered: every third level moved by `by`, the others and all else as they were. */
export function answeredAgain(
  instrument: Instrument,
  before: Assessment,
  year: number,
  by: 1 | -1,
): Assessment {
  const now = `${year}-11-14T10:00:00.000Z`;
  const beginning = { id: `of-${year}`, now, today: `${year}-11-14`, instrument };
  const begun = nextAssessment(before, beginning);
  const answers = instrument.items.map((item, at) => {
    const answer = before.answers[item.id]?.answer ?? null;
    const given =
      answer?.state === 'rated'
        ? ratedNow(at % 3 === 0 ? moved(answer.level, by) : answer.level, item)
        : answer;
    const evidence = begun.answers[item.id]?.evidence ?? [];
    return [item.id, { ...BLANK_RECORD, evidence, answer: given, changedAt: now }] as const;
  });
  return { ...begun, name: `Self-assessment ${year}`, answers: Object.fromEntries(answers) };
}

const moved = (level: Level, by: 1 | -1): Level =>
  LEVELS.find((other) => other === level + by) ?? level;
