import { describe, expect, test } from 'vitest';
import { signedSteps } from '../../../src/core/action-plan/after-sign-off';
import { EMPTY_ACTION } from '../../../src/core/action-plan/suggested-actions';
import { actionsSince } from '../../../src/core/comparison/actions-since';
import { compareDates } from '../../../src/core/comparison/compare-dates';
import { trendOf } from '../../../src/core/comparison/trend';
import {
  type TinyAnswers,
  tinyAlike,
  tinyAssessment,
  tinyInstrument,
  tinyResponse,
} from '../../support/tiny-instrument';

const ids = Object.keys(tinyAlike(8, 0));
const instrument = tinyInstrument({ items: ids.map((id) => ({ id })) });
const at = (answers: TinyAnswers, of = instrument) => ({
  instrument: of,
  assessment: tinyAssessment({ answers: tinyResponse(answers) }),
});

describe('steps done since', () => {
  const done = { ...EMPTY_ACTION, status: 'done' as const };
  const plan = {
    actions: {
      a: { ...done, text: 'A', items: ['i0', 'i1', 'i2', 'i3'] },
      b: { ...EMPTY_ACTION, text: 'B', items: ['i4'] },
      c: { ...EMPTY_ACTION, text: 'C', items: ['i5'] },
    },
    order: ['b', 'a', 'c'],
  };
  const then = at(tinyAlike(8, 1));
  const before = { ...then, assessment: { ...then.assessment, plan } };
  const now = at({ ...tinyAlike(8, 1), i0: 3, i1: 2, i3: 'dk' });

  test('stand beside the gaps they were to close', () => {
    const after = {
      ...now,
      assessment: {
        ...now.assessment,
        plan: {
          ...plan,
          actions: { ...plan.actions, b: { ...plan.actions.b, status: 'done' as const } },
        },
      },
    };
    expect(
      actionsSince(before, after).map(({ id, gaps }) => [id, gaps.map(({ since }) => since)]),
    ).toEqual([
      ['b', ['not-moved']],
      ['a', ['closed', 'moved', 'not-moved', 'not-compared']],
    ]);
  });

  test('are not those that were done when it was signed', () => {
    const signed = { ...before.assessment, signed: signedSteps(plan) };
    expect(actionsSince({ instrument, assessment: signed }, now)).toEqual([]);
  });
});

describe('a trend', () => {
  const reworded = tinyInstrument({ items: ids.map((id) => ({ id, meaning: 2 })) });
  const again = (level: 1 | 2 | 3) =>
    at(Object.fromEntries(ids.map((id) => [id, [level, 2] as const])), reworded);

  test('breaks where the questions came to mean something else', () => {
    const [section] = trendOf([at(tinyAlike(8, 1)), at(tinyAlike(8, 2)), again(1), again(3)]);
    expect(section?.runs).toEqual([
      {
        items: 8,
        points: [
          { at: 0, score: 25 },
          { at: 1, score: 50 },
        ],
      },
      {
        items: 8,
        points: [
          { at: 2, score: 25 },
          { at: 3, score: 75 },
        ],
      },
    ]);
  });

  test('rests on the items rated at all dates of a run', () => {
    const [section] = trendOf([
      at({ ...tinyAlike(8, 1), i7: 'dk' }),
      at({ ...tinyAlike(8, 1), i7: 4 }),
      at({ ...tinyAlike(8, 2), i6: 'dk', i7: 4 }),
    ]);
    expect(section?.runs).toEqual([
      {
        items: 6,
        points: [
          { at: 0, score: 25 },
          { at: 1, score: 25 },
          { at: 2, score: 50 },
        ],
      },
    ]);
  });

  test('never joins what a comparison of its two dates would not', () => {
    const quick = { ...at(tinyAlike(8, 1)) };
    const dates = [
      { ...quick, assessment: { ...quick.assessment, kind: 'quick' as const } },
      at({ ...tinyAlike(8, 1), i0: 'dk', i1: 'dk', i2: 'dk' }),
      at(tinyAlike(8, 1)),
    ];
    const [section] = trendOf(dates);
    expect(section?.runs.map(({ points }) => points.length)).toEqual([1, 1, 1]);
    const who = { before: 1, now: 1, areMostlyTheSame: true };
    for (const [then, now] of [dates.slice(0, 2), dates.slice(1)])
      if (then && now) expect(compareDates(then, now, who).dimensions[0]?.claim).toBe('none');
  });
});
