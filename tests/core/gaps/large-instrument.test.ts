import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/gaps/analyse';
import {
  type TinyAnswer,
  tinyAssessment,
  tinyInstrument,
  tinyResponse,
} from '../../support/tiny-instrument';

const FUNCTIONS = ['A', 'B', 'C', 'D', 'E'] as const;
const ANSWERS = [0, 1, 2, 3, 4, 'dk', 2, 1, 3, 'na'] as const satisfies readonly TinyAnswer[];

const items = Array.from({ length: 600 }, (_, index) => {
  const home = FUNCTIONS[index % 5] ?? 'A';
  const also = FUNCTIONS[(index + 1) % 5] ?? 'B';
  return {
    id: `q${index}`,
    w: (index % 3) + 1,
    section: index % 2 === 0 ? 's' : 't',
    home,
    functions: { [home]: 2, [also]: 1 },
    sufficiency: { P: index % 3 },
  };
});

test('an instrument of 600 items is scored and ranked like any other', () => {
  const instrument = tinyInstrument({
    sections: { s: 4, t: 0 },
    functions: { A: 3, B: 3, C: 3, D: 3, E: 3 },
    sufficiency: { P: 5 },
    items,
  });
  const answers = tinyResponse(
    Object.fromEntries(items.map(({ id }, index) => [id, ANSWERS[(index * 7) % 10] ?? 'blank'])),
  );
  const { scorecard, gaps, findOut } = analyse(instrument, tinyAssessment({ answers }));

  expect(scorecard.count).toEqual({ rated: 480, dontKnow: 60, blank: 0, notApplicable: 60 });
  expect(scorecard.sufficiency[0]?.state).toBe('scored');
  expect(gaps).toHaveLength(300);
  expect(findOut).toHaveLength(60);
  expect(gaps.reduce((sum, { topFive }) => sum + topFive, 0)).toBeCloseTo(5, 9);
});

test('the same answers are worked out once, and what has changed anew', () => {
  const instrument = tinyInstrument({ items: items.slice(0, 5) });
  const assessment = tinyAssessment({ answers: tinyResponse({ q0: 2 }) });
  const known = analyse(instrument, assessment);
  expect(analyse(instrument, assessment)).toBe(known);
  // What no figure rests on, such as its name, may be another.
  const renamed = { ...assessment, name: 'Another' };
  expect(analyse(instrument, renamed)).toBe(known);
  for (const changed of [
    { answers: { ...assessment.answers } },
    { answers: tinyResponse({ q0: 4 }) },
    { targets: { sections: {}, items: { q0: { level: 4, reason: '' } } } },
    { localPriorities: { ...assessment.localPriorities } },
    { kind: 'quick', quickItems: ['q0', 'q1'] },
  ] as const) {
    const other = { ...assessment, ...changed };
    const anew = { ...other, answers: { ...other.answers } };
    expect(analyse(instrument, other)).not.toBe(known);
    expect(analyse(instrument, other)).toEqual(analyse(instrument, anew));
  }
  // A second copy of the questions is another instrument.
  expect(analyse({ ...instrument }, assessment)).not.toBe(known);
});
