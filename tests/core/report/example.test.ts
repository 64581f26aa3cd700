import { describe, expect, it } from 'vitest';
import { answerState } from '../../../src/core/response/answer-state';
import { bank, example } from './fixtures';

describe('the example assessment', () => {
  it('answers every item of the bank, and no other', () =>
    expect(Object.keys(example.answers).toSorted()).toEqual(
      bank.instrument.items.map(({ id }) => id).toSorted(),
    ));

  it('has 65 rated answers, 4 don’t know and 1 not our role', () => {
    const states = Object.values(example.answers).map(answerState);
    const count = (state: string) => states.filter((other) => other === state).length;
    expect([count('rated'), count('dk'), count('na')]).toEqual([65, 4, 1]);
  });

  it('marks not our role only where the item allows it', () => {
    const marked = bank.instrument.items.filter(
      ({ id }) => example.answers[id]?.answer?.state === 'na',
    );
    expect(marked.every(({ naAllowed }) => naAllowed)).toBe(true);
  });

  it('answers each outcome', () => {
    expect(Object.keys(example.outcomes)).toEqual(
      bank.instrument.outcomes.pathways.map(({ id }) => id).toSorted(),
    );
  });
});
